// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-options`.

use octoforge_runtime::{Extra, Maybe};

/// Security Configuration feature options for code scanning
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningOptions {
    /// Whether to allow repos which use advanced setup
    pub allow_advanced: Maybe<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodeScanningOptions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
