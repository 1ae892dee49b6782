// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingUsageSummaryReportUser;

impl Object for BillingUsageSummaryReportUser {
    const NAME: &'static str = "BillingUsageSummaryReportUser";
    const FIELDS: &'static [&'static str] = &[
        "timePeriod",
        "user",
        "repository",
        "product",
        "sku",
        "usageItems",
    ];
    const REQUIRED: &'static [u64] = &[35];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            time_period: fields.at(0),
            user: fields.at(1),
            repository: fields.at(2),
            product: fields.at(3),
            sku: fields.at(4),
            usage_items: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.time_period,
                &self.user,
                &self.repository,
                &self.product,
                &self.sku,
                &self.usage_items,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BillingUsageSummaryReportUser);
