// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-creation`.

use octoforge_runtime::Extra;

/// Only allow users with bypass permission to create matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCreation {
    /// `type`
    pub r#type: RepositoryRuleCreationType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCreation {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCreationType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-creation/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCreationType {
    /// `creation`
    Creation,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
