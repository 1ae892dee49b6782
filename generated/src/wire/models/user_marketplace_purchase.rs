// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::UserMarketplacePurchase;

impl Object for UserMarketplacePurchase {
    const NAME: &'static str = "UserMarketplacePurchase";
    const FIELDS: &'static [&'static str] = &[
        "billing_cycle",
        "next_billing_date",
        "unit_count",
        "on_free_trial",
        "free_trial_ends_on",
        "updated_at",
        "account",
        "plan",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billing_cycle: fields.at(0),
            next_billing_date: fields.at(1),
            unit_count: fields.at(2),
            on_free_trial: fields.at(3),
            free_trial_ends_on: fields.at(4),
            updated_at: fields.at(5),
            account: fields.at(6),
            plan: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.billing_cycle,
                &self.next_billing_date,
                &self.unit_count,
                &self.on_free_trial,
                &self.free_trial_ends_on,
                &self.updated_at,
                &self.account,
                &self.plan,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UserMarketplacePurchase);
