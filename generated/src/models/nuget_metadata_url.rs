// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/nuget_metadata/items/properties/value/oneOf/3`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/nuget_metadata/items/properties/value/oneOf/3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NugetMetadataUrl {
    /// `url`
    pub url: Option<String>,
    /// `branch`
    pub branch: Option<String>,
    /// `commit`
    pub commit: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
