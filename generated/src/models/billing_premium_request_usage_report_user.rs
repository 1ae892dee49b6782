// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/billing-premium-request-usage-report-user`.

use super::BillingAiCreditUsageReportUser;

/// Described at `/components/schemas/billing-premium-request-usage-report-user`.
pub type BillingPremiumRequestUsageReportUser = BillingAiCreditUsageReportUser;
