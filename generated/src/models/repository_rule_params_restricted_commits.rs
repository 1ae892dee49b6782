// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-restricted-commits`.

use octoforge_runtime::Extra;

/// Restricted commit
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsRestrictedCommits {
    /// Full or abbreviated commit hash to reject
    pub oid: String,
    /// Reason for restriction
    pub reason: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
