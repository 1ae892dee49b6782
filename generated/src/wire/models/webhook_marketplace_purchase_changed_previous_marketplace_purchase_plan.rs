// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan;

impl Object for WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan {
    const NAME: &'static str = "WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan";
    const FIELDS: &'static [&'static str] = &[
        "bullets",
        "description",
        "has_free_trial",
        "id",
        "monthly_price_in_cents",
        "name",
        "price_model",
        "unit_name",
        "yearly_price_in_cents",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bullets: fields.at(0),
            description: fields.at(1),
            has_free_trial: fields.at(2),
            id: fields.at(3),
            monthly_price_in_cents: fields.at(4),
            name: fields.at(5),
            price_model: fields.at(6),
            unit_name: fields.at(7),
            yearly_price_in_cents: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.bullets,
                &self.description,
                &self.has_free_trial,
                &self.id,
                &self.monthly_price_in_cents,
                &self.name,
                &self.price_model,
                &self.unit_name,
                &self.yearly_price_in_cents,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan
);
