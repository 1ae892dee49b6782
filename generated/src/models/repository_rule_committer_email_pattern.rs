// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-committer-email-pattern`.

use octoforge_runtime::Extra;
use super::Parameters;

/// Parameters to be used for the committer_email_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCommitterEmailPattern {
    /// `type`
    pub r#type: RepositoryRuleCommitterEmailPatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCommitterEmailPattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCommitterEmailPatternType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-committer-email-pattern/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCommitterEmailPatternType {
    /// `committer_email_pattern`
    CommitterEmailPattern,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
