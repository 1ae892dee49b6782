// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/manifest`.

use octoforge_runtime::{Extra, Map};
use super::{Dependency, MetadataValue};

/// Described at `/components/schemas/manifest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Manifest {
    /// The name of the manifest.
    pub name: String,
    /// `file`
    pub file: Option<ManifestFile>,
    /// `metadata`
    pub metadata: Option<Map<Option<MetadataValue>>>,
    /// A collection of resolved package dependencies.
    pub resolved: Option<Map<Dependency>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Manifest {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Described at `/components/schemas/manifest/properties/file`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManifestFile {
    /// The path of the manifest file relative to the root of the Git repository.
    pub source_location: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ManifestFile {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
