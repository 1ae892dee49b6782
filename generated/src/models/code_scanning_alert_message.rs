// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-instance-list/properties/message`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/code-scanning-alert-instance-list/properties/message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertMessage {
    /// `text`
    pub text: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
