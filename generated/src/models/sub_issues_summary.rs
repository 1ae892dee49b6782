// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/sub-issues-summary`.

use octoforge_runtime::Extra;

/// Sub-issues Summary
#[derive(Clone)]
#[non_exhaustive]
pub struct SubIssuesSummary {
    /// `total`
    pub total: i64,
    /// `completed`
    pub completed: i64,
    /// `percent_completed`
    pub percent_completed: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
