// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-ai-credit-usage-report-user`.

use octoforge_runtime::Extra;
use super::{
    BillingAiCreditUsageReportOrgUsageItem, BillingUsageSummaryReportOrgTimePeriod,
};

/// Described at `/components/schemas/billing-ai-credit-usage-report-user`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAiCreditUsageReportUser {
    /// `timePeriod`
    pub time_period: BillingUsageSummaryReportOrgTimePeriod,
    /// The unique identifier of the user.
    pub user: String,
    /// The product for the usage report.
    pub product: Option<String>,
    /// The model for the usage report.
    pub model: Option<String>,
    /// `usageItems`
    pub usage_items: Vec<BillingAiCreditUsageReportOrgUsageItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
