// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-required-signatures`.

use octoforge_runtime::Extra;

/// Commits pushed to matching refs must have verified signatures.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredSignatures {
    /// `type`
    pub r#type: RepositoryRuleRequiredSignaturesType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredSignatures {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleRequiredSignaturesType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-signatures/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleRequiredSignaturesType {
    /// `required_signatures`
    RequiredSignatures,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
