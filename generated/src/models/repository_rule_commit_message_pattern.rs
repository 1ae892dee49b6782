// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-commit-message-pattern`.

use octoforge_runtime::Extra;
use super::Parameters;

/// Parameters to be used for the commit_message_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCommitMessagePattern {
    /// `type`
    pub r#type: RepositoryRuleCommitMessagePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCommitMessagePattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCommitMessagePatternType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-commit-message-pattern/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCommitMessagePatternType {
    /// `commit_message_pattern`
    CommitMessagePattern,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
