// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-dependencies-summary`.

use octoforge_runtime::Extra;

/// Issue Dependencies Summary
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueDependenciesSummary {
    /// `blocked_by`
    pub blocked_by: i64,
    /// `blocking`
    pub blocking: i64,
    /// `total_blocked_by`
    pub total_blocked_by: i64,
    /// `total_blocking`
    pub total_blocking: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
