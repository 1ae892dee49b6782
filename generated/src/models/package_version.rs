// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/package-version`.

use octoforge_runtime::{DateTime, Extra};
use super::PackageType;

/// A version of a software package
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageVersion {
    /// Unique identifier of the package version.
    pub id: i64,
    /// The name of the package version.
    pub name: String,
    /// `url`
    pub url: String,
    /// `package_html_url`
    pub package_html_url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `deleted_at`
    pub deleted_at: Option<DateTime>,
    /// Package Version Metadata
    pub metadata: Option<PackageVersionMetadata>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Package Version Metadata
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageVersionMetadata {
    /// `package_type`
    pub package_type: PackageType,
    /// Container Metadata
    pub container: Option<PackageVersionMetadataContainer>,
    /// Docker Metadata
    pub docker: Option<PackageVersionMetadataDocker>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Container Metadata
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageVersionMetadataContainer {
    /// `tags`
    pub tags: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Docker Metadata
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageVersionMetadataDocker {
    /// `tag`
    pub tag: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
