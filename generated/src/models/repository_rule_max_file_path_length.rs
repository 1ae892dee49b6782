// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-max-file-path-length`.

use octoforge_runtime::Extra;

/// Prevent commits that include file paths that exceed the specified character limit from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMaxFilePathLength {
    /// `type`
    pub r#type: RepositoryRuleMaxFilePathLengthType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMaxFilePathLengthParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMaxFilePathLength {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleMaxFilePathLengthType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-max-file-path-length/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMaxFilePathLengthParameters {
    /// The maximum amount of characters allowed in file paths.
    pub max_file_path_length: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMaxFilePathLengthParameters {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(max_file_path_length: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.max_file_path_length = max_file_path_length;
        new
    }
}

/// Described at `/components/schemas/repository-rule-max-file-path-length/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleMaxFilePathLengthType {
    /// `max_file_path_length`
    MaxFilePathLength,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
