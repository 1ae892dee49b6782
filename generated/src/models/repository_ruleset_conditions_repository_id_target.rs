// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-conditions-repository-id-target`.

use octoforge_runtime::Extra;

/// Parameters for a repository ID condition
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryIdTarget {
    /// `repository_id`
    pub repository_id: RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-ruleset-conditions-repository-id-target/properties/repository_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetConditionsRepositoryIdTargetRepositoryId {
    /// The repository IDs that the ruleset applies to. One of these IDs must match for the condition to pass.
    pub repository_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRulesetConditionsRepositoryIdTargetRepositoryId {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
