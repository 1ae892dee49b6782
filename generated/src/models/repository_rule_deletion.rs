// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-deletion`.

use octoforge_runtime::Extra;

/// Only allow users with bypass permissions to delete matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDeletion {
    /// `type`
    pub r#type: RepositoryRuleDeletionType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleDeletion {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleDeletionType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-deletion/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleDeletionType {
    /// `deletion`
    Deletion,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
