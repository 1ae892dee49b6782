// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-max-file-size`.

use octoforge_runtime::Extra;

/// Prevent commits with individual files that exceed the specified limit from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMaxFileSize {
    /// `type`
    pub r#type: RepositoryRuleMaxFileSizeType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMaxFileSizeParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMaxFileSize {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleMaxFileSizeType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-max-file-size/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMaxFileSizeParameters {
    /// The maximum file size allowed in megabytes. This limit does not apply to Git Large File Storage (Git LFS).
    pub max_file_size: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMaxFileSizeParameters {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(max_file_size: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.max_file_size = max_file_size;
        new
    }
}

/// Described at `/components/schemas/repository-rule-max-file-size/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleMaxFileSizeType {
    /// `max_file_size`
    MaxFileSize,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
