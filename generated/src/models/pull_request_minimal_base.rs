// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-minimal/properties/base`.

use octoforge_runtime::Extra;
use super::EventRepo;

/// Described at `/components/schemas/pull-request-minimal/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMinimalBase {
    /// `ref`
    pub r#ref: String,
    /// `sha`
    pub sha: String,
    /// `repo`
    pub repo: EventRepo,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
