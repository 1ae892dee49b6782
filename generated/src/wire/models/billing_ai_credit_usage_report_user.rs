// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingAiCreditUsageReportUser;

impl Object for BillingAiCreditUsageReportUser {
    const NAME: &'static str = "BillingAiCreditUsageReportUser";
    const FIELDS: &'static [&'static str] = &[
        "timePeriod",
        "user",
        "product",
        "model",
        "usageItems",
    ];
    const REQUIRED: &'static [u64] = &[19];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            time_period: fields.at(0),
            user: fields.at(1),
            product: fields.at(2),
            model: fields.at(3),
            usage_items: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.time_period,
                &self.user,
                &self.product,
                &self.model,
                &self.usage_items,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BillingAiCreditUsageReportUser);
