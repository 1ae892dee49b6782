// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/combined-commit-status`.

use octoforge_runtime::Extra;
use super::{MinimalRepository, SimpleCommitStatus};

/// Combined Commit Status
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedCommitStatus {
    /// `state`
    pub state: String,
    /// `statuses`
    pub statuses: Vec<SimpleCommitStatus>,
    /// `sha`
    pub sha: String,
    /// `total_count`
    pub total_count: i64,
    /// `repository`
    pub repository: MinimalRepository,
    /// `commit_url`
    pub commit_url: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
