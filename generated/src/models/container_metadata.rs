// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/container_metadata`.

use octoforge_runtime::{Extra, Map, Maybe, Value};
use super::ContainerMetadataTag;

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/container_metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContainerMetadata {
    /// `labels`
    pub labels: Maybe<Map<Value>>,
    /// `manifest`
    pub manifest: Maybe<Map<Value>>,
    /// `tag`
    pub tag: Option<ContainerMetadataTag>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
