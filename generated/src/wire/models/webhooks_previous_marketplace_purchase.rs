// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksPreviousMarketplacePurchase;

impl Object for WebhooksPreviousMarketplacePurchase {
    const NAME: &'static str = "WebhooksPreviousMarketplacePurchase";
    const FIELDS: &'static [&'static str] = &[
        "account",
        "billing_cycle",
        "free_trial_ends_on",
        "next_billing_date",
        "on_free_trial",
        "plan",
        "unit_count",
    ];
    const REQUIRED: &'static [u64] = &[119];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            account: fields.at(0),
            billing_cycle: fields.at(1),
            free_trial_ends_on: fields.at(2),
            next_billing_date: fields.at(3),
            on_free_trial: fields.at(4),
            plan: fields.at(5),
            unit_count: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.account,
                &self.billing_cycle,
                &self.free_trial_ends_on,
                &self.next_billing_date,
                &self.on_free_trial,
                &self.plan,
                &self.unit_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksPreviousMarketplacePurchase);
