// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-conditions-repository-name-target`.

use octoforge_runtime::Extra;

/// Parameters for a repository name condition
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryNameTarget {
    /// `repository_name`
    pub repository_name: RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-ruleset-conditions-repository-name-target/properties/repository_name`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryNameTargetRepositoryName {
    /// Array of repository names or patterns to include. One of these patterns must match for the condition to pass. Also accepts `~ALL` to include all repositories.
    pub include: Option<Vec<String>>,
    /// Array of repository names or patterns to exclude. The condition will not pass if any of these patterns match.
    pub exclude: Option<Vec<String>>,
    /// Whether renaming of target repositories is prevented.
    pub protected: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRulesetConditionsRepositoryNameTargetRepositoryName {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
