// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration/properties/dependency_graph_autosubmit_action_options`.

use octoforge_runtime::Extra;

/// Feature options for Automatic dependency submission
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphAutosubmitActionOptions {
    /// Whether to use runners labeled with 'dependency-submission' or standard GitHub runners.
    pub labeled_runners: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for DependencyGraphAutosubmitActionOptions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
