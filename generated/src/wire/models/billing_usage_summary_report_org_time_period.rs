// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingUsageSummaryReportOrgTimePeriod;

impl Object for BillingUsageSummaryReportOrgTimePeriod {
    const NAME: &'static str = "BillingUsageSummaryReportOrgTimePeriod";
    const FIELDS: &'static [&'static str] = &["year", "month", "day"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            year: fields.at(0),
            month: fields.at(1),
            day: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.year, &self.month, &self.day], &self.extra)
    }
}

octoforge_runtime::object!(BillingUsageSummaryReportOrgTimePeriod);
