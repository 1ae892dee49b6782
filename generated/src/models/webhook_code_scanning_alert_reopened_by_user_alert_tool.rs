// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user/properties/alert/properties/tool`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user/properties/alert/properties/tool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertReopenedByUserAlertTool {
    /// The name of the tool used to generate the code scanning analysis alert.
    pub name: String,
    /// The version of the tool used to detect the alert.
    pub version: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
