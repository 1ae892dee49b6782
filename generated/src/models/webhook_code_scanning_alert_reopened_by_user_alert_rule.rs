// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user/properties/alert/properties/rule`.

use octoforge_runtime::Extra;
use super::RuleSeverity;

/// Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user/properties/alert/properties/rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertReopenedByUserAlertRule {
    /// A short description of the rule used to detect the alert.
    pub description: String,
    /// A unique identifier for the rule used to detect the alert.
    pub id: String,
    /// The severity of the alert.
    pub severity: Option<RuleSeverity>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
