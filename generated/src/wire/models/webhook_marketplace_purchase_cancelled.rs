// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookMarketplacePurchaseCancelled;

impl Object for WebhookMarketplacePurchaseCancelled {
    const NAME: &'static str = "WebhookMarketplacePurchaseCancelled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "effective_date",
        "enterprise",
        "installation",
        "marketplace_purchase",
        "organization",
        "previous_marketplace_purchase",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[275];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            effective_date: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            marketplace_purchase: fields.at(4),
            organization: fields.at(5),
            previous_marketplace_purchase: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.effective_date,
                &self.enterprise,
                &self.installation,
                &self.marketplace_purchase,
                &self.organization,
                &self.previous_marketplace_purchase,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMarketplacePurchaseCancelled);
