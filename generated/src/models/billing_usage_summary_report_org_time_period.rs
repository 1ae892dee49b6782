// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-usage-summary-report-org/properties/timePeriod`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/billing-usage-summary-report-org/properties/timePeriod`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingUsageSummaryReportOrgTimePeriod {
    /// The year for the usage report.
    pub year: i64,
    /// The month for the usage report.
    pub month: Option<i64>,
    /// The day for the usage report.
    pub day: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
