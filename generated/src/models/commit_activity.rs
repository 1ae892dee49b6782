// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit-activity`.

use octoforge_runtime::Extra;

/// Commit Activity
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitActivity {
    /// `days`
    pub days: Vec<i64>,
    /// `total`
    pub total: i64,
    /// `week`
    pub week: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
