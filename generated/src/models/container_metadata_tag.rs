// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/container_metadata/properties/tag`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/container_metadata/properties/tag`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContainerMetadataTag {
    /// `digest`
    pub digest: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
