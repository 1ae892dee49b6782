// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options`.

use octoforge_runtime::Extra;
use super::SecretScanningDelegatedBypassOptionsReviewer;

/// Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningDelegatedBypassOptions {
    /// The bypass reviewers for secret scanning delegated bypass
    pub reviewers: Option<Vec<SecretScanningDelegatedBypassOptionsReviewer>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SecretScanningDelegatedBypassOptions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
