// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingAiCreditUsageReportOrg;

impl Object for BillingAiCreditUsageReportOrg {
    const NAME: &'static str = "BillingAiCreditUsageReportOrg";
    const FIELDS: &'static [&'static str] = &[
        "timePeriod",
        "organization",
        "user",
        "product",
        "model",
        "usageItems",
    ];
    const REQUIRED: &'static [u64] = &[35];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            time_period: fields.at(0),
            organization: fields.at(1),
            user: fields.at(2),
            product: fields.at(3),
            model: fields.at(4),
            usage_items: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.time_period,
                &self.organization,
                &self.user,
                &self.product,
                &self.model,
                &self.usage_items,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BillingAiCreditUsageReportOrg);
