// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup-options`.

use octoforge_runtime::{Extra, Maybe};
use super::StandardLabeledNotSet;

/// Feature options for code scanning default setup
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningDefaultSetupOptions {
    /// Whether to use labeled runners or standard GitHub runners.
    pub runner_type: Option<StandardLabeledNotSet>,
    /// The label of the runner to use for code scanning default setup when runner_type is 'labeled'.
    pub runner_label: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodeScanningDefaultSetupOptions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
