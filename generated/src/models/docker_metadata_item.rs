// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-updated/properties/package/properties/package_version/properties/docker_metadata/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-package-updated/properties/package/properties/package_version/properties/docker_metadata/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DockerMetadataItem {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
