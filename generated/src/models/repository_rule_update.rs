// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-update`.

use octoforge_runtime::Extra;

/// Only allow users with bypass permission to update matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleUpdate {
    /// `type`
    pub r#type: RepositoryRuleUpdateType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleUpdateParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleUpdate {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleUpdateType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-update/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleUpdateParameters {
    /// Branch can pull changes from its upstream repository
    pub update_allows_fetch_and_merge: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleUpdateParameters {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(update_allows_fetch_and_merge: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.update_allows_fetch_and_merge = update_allows_fetch_and_merge;
        new
    }
}

/// Described at `/components/schemas/repository-rule-update/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleUpdateType {
    /// `update`
    Update,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
