// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/branch-with-protection`.

use octoforge_runtime::Extra;
use super::{BranchProtection, Commit};

/// Branch With Protection
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchWithProtection {
    /// `name`
    pub name: String,
    /// `commit`
    pub commit: Commit,
    /// `_links`
    pub links: BranchWithProtectionLinks,
    /// `protected`
    pub protected: bool,
    /// `protection`
    pub protection: BranchProtection,
    /// `protection_url`
    pub protection_url: String,
    /// `pattern`
    pub pattern: Option<String>,
    /// `required_approving_review_count`
    pub required_approving_review_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/branch-with-protection/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchWithProtectionLinks {
    /// `html`
    pub html: String,
    /// `self`
    pub self_: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
