// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/package`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{MinimalRepository, PackageType, PrivatePublic, SimpleUser};

/// A software package
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    /// Unique identifier of the package.
    pub id: i64,
    /// The name of the package.
    pub name: String,
    /// `package_type`
    pub package_type: PackageType,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// The number of versions of the package.
    pub version_count: i64,
    /// `visibility`
    pub visibility: PrivatePublic,
    /// `owner`
    pub owner: Maybe<SimpleUser>,
    /// `repository`
    pub repository: Maybe<Boxed<MinimalRepository>>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
