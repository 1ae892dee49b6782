// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-conditions-repository-property-target`.

use octoforge_runtime::Extra;
use super::RepositoryRulesetConditionsRepositoryPropertySpec;

/// Parameters for a repository property condition
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryPropertyTarget {
    /// `repository_property`
    pub repository_property: RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-ruleset-conditions-repository-property-target/properties/repository_property`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty {
    /// The repository properties and values to include. All of these properties must match for the condition to pass.
    pub include: Option<Vec<RepositoryRulesetConditionsRepositoryPropertySpec>>,
    /// The repository properties and values to exclude. The condition will not pass if any of these properties match.
    pub exclude: Option<Vec<RepositoryRulesetConditionsRepositoryPropertySpec>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
