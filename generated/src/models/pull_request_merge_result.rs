// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-merge-result`.

use octoforge_runtime::Extra;

/// Pull Request Merge Result
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMergeResult {
    /// `sha`
    pub sha: String,
    /// `merged`
    pub merged: bool,
    /// `message`
    pub message: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
