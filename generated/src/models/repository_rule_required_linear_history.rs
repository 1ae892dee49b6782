// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-required-linear-history`.

use octoforge_runtime::Extra;

/// Prevent merge commits from being pushed to matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredLinearHistory {
    /// `type`
    pub r#type: RepositoryRuleRequiredLinearHistoryType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredLinearHistory {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleRequiredLinearHistoryType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-linear-history/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleRequiredLinearHistoryType {
    /// `required_linear_history`
    RequiredLinearHistory,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
