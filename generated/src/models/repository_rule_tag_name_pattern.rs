// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-tag-name-pattern`.

use octoforge_runtime::Extra;
use super::Parameters;

/// Parameters to be used for the tag_name_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleTagNamePattern {
    /// `type`
    pub r#type: RepositoryRuleTagNamePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleTagNamePattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleTagNamePatternType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-tag-name-pattern/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleTagNamePatternType {
    /// `tag_name_pattern`
    TagNamePattern,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
