// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-ai-credit-usage-report-org`.

use octoforge_runtime::Extra;
use super::{
    BillingAiCreditUsageReportOrgUsageItem, BillingUsageSummaryReportOrgTimePeriod,
};

/// Described at `/components/schemas/billing-ai-credit-usage-report-org`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAiCreditUsageReportOrg {
    /// `timePeriod`
    pub time_period: BillingUsageSummaryReportOrgTimePeriod,
    /// The unique identifier of the organization.
    pub organization: String,
    /// The name of the user for the usage report.
    pub user: Option<String>,
    /// The product for the usage report.
    pub product: Option<String>,
    /// The model for the usage report.
    pub model: Option<String>,
    /// `usageItems`
    pub usage_items: Vec<BillingAiCreditUsageReportOrgUsageItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
