// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch-required-status-check`.

use octoforge_runtime::Extra;
use super::Check;

/// Protected Branch Required Status Check
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchRequiredStatusCheck {
    /// `url`
    pub url: Option<String>,
    /// `enforcement_level`
    pub enforcement_level: Option<String>,
    /// `contexts`
    pub contexts: Vec<String>,
    /// `checks`
    pub checks: Option<Vec<Check>>,
    /// `contexts_url`
    pub contexts_url: Option<String>,
    /// `strict`
    pub strict: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
