// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/billing-premium-request-usage-report-org`.

use super::BillingAiCreditUsageReportOrg;

/// Described at `/components/schemas/billing-premium-request-usage-report-org`.
pub type BillingPremiumRequestUsageReportOrg = BillingAiCreditUsageReportOrg;
