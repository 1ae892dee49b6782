// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-file-path-restriction`.

use octoforge_runtime::Extra;

/// Prevent commits that include changes in specified file and folder paths from being pushed to the commit graph. This includes absolute paths that contain file names.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleFilePathRestriction {
    /// `type`
    pub r#type: RepositoryRuleFilePathRestrictionType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleFilePathRestrictionParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleFilePathRestriction {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleFilePathRestrictionType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-file-path-restriction/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleFilePathRestrictionParameters {
    /// The file paths that are restricted from being pushed to the commit graph.
    pub restricted_file_paths: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleFilePathRestrictionParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        restricted_file_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.restricted_file_paths = restricted_file_paths
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/components/schemas/repository-rule-file-path-restriction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleFilePathRestrictionType {
    /// `file_path_restriction`
    FilePathRestriction,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
