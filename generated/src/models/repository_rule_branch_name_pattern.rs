// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-branch-name-pattern`.

use octoforge_runtime::Extra;
use super::Parameters;

/// Parameters to be used for the branch_name_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleBranchNamePattern {
    /// `type`
    pub r#type: RepositoryRuleBranchNamePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleBranchNamePattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleBranchNamePatternType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-branch-name-pattern/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleBranchNamePatternType {
    /// `branch_name_pattern`
    BranchNamePattern,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
