// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/referenced-workflow`.

use octoforge_runtime::Extra;

/// A workflow referenced/reused by the initial caller workflow
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferencedWorkflow {
    /// `path`
    pub path: String,
    /// `sha`
    pub sha: String,
    /// `ref`
    pub r#ref: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
