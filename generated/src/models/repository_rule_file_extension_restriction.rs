// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-file-extension-restriction`.

use octoforge_runtime::Extra;

/// Prevent commits that include files with specified file extensions from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleFileExtensionRestriction {
    /// `type`
    pub r#type: RepositoryRuleFileExtensionRestrictionType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleFileExtensionRestrictionParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleFileExtensionRestriction {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleFileExtensionRestrictionType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-file-extension-restriction/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleFileExtensionRestrictionParameters {
    /// The file extensions that are restricted from being pushed to the commit graph.
    pub restricted_file_extensions: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleFileExtensionRestrictionParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        restricted_file_extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.restricted_file_extensions = restricted_file_extensions
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/components/schemas/repository-rule-file-extension-restriction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleFileExtensionRestrictionType {
    /// `file_extension_restriction`
    FileExtensionRestriction,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
