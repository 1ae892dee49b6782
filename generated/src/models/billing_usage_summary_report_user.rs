// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-usage-summary-report-user`.

use octoforge_runtime::Extra;
use super::{
    BillingUsageSummaryReportOrgTimePeriod, BillingUsageSummaryReportOrgUsageItem,
};

/// Described at `/components/schemas/billing-usage-summary-report-user`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingUsageSummaryReportUser {
    /// `timePeriod`
    pub time_period: BillingUsageSummaryReportOrgTimePeriod,
    /// The unique identifier of the user.
    pub user: String,
    /// The name of the repository for the usage report.
    pub repository: Option<String>,
    /// The product for the usage report.
    pub product: Option<String>,
    /// The SKU for the usage report.
    pub sku: Option<String>,
    /// `usageItems`
    pub usage_items: Vec<BillingUsageSummaryReportOrgUsageItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
