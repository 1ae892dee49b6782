// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit-comparison`.

use octoforge_runtime::Extra;
use super::{Commit, DiffEntry};

/// Commit Comparison
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitComparison {
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `permalink_url`
    pub permalink_url: String,
    /// `diff_url`
    pub diff_url: String,
    /// `patch_url`
    pub patch_url: String,
    /// `base_commit`
    pub base_commit: Commit,
    /// `merge_base_commit`
    pub merge_base_commit: Commit,
    /// `status`
    pub status: CommitComparisonStatus,
    /// `ahead_by`
    pub ahead_by: i64,
    /// `behind_by`
    pub behind_by: i64,
    /// `total_commits`
    pub total_commits: i64,
    /// `commits`
    pub commits: Vec<Commit>,
    /// `files`
    pub files: Option<Vec<DiffEntry>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/commit-comparison/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommitComparisonStatus {
    /// `diverged`
    Diverged,
    /// `ahead`
    Ahead,
    /// `behind`
    Behind,
    /// `identical`
    Identical,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
