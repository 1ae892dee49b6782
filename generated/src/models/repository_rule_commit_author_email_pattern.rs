// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-commit-author-email-pattern`.

use octoforge_runtime::Extra;
use super::Parameters;

/// Parameters to be used for the commit_author_email_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCommitAuthorEmailPattern {
    /// `type`
    pub r#type: RepositoryRuleCommitAuthorEmailPatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCommitAuthorEmailPattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCommitAuthorEmailPatternType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-commit-author-email-pattern/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCommitAuthorEmailPatternType {
    /// `commit_author_email_pattern`
    CommitAuthorEmailPattern,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
