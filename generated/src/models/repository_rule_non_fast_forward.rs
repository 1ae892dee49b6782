// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-non-fast-forward`.

use octoforge_runtime::Extra;

/// Prevent users with push access from force pushing to refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleNonFastForward {
    /// `type`
    pub r#type: RepositoryRuleNonFastForwardType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleNonFastForward {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleNonFastForwardType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-non-fast-forward/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleNonFastForwardType {
    /// `non_fast_forward`
    NonFastForward,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
