// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-conditions`.

use octoforge_runtime::Extra;

/// Parameters for a repository ruleset ref name condition
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditions {
    /// `ref_name`
    pub ref_name: Option<RepositoryRulesetConditionsRefName>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRulesetConditions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/components/schemas/repository-ruleset-conditions/properties/ref_name`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRefName {
    /// Array of ref names or patterns to include. One of these patterns must match for the condition to pass. Also accepts `~DEFAULT_BRANCH` to include the default branch or `~ALL` to include all branches.
    pub include: Option<Vec<String>>,
    /// Array of ref names or patterns to exclude. The condition will not pass if any of these patterns match.
    pub exclude: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRulesetConditionsRefName {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
