// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/org-repo-custom-property-values`.

use octoforge_runtime::Extra;
use super::CustomPropertyValue;

/// List of custom property values for a repository
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgRepoCustomPropertyValues {
    /// `repository_id`
    pub repository_id: i64,
    /// `repository_name`
    pub repository_name: String,
    /// `repository_full_name`
    pub repository_full_name: String,
    /// List of custom property names and associated values
    pub properties: Vec<CustomPropertyValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
