// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/package_files/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/package_files/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageFile {
    /// `content_type`
    pub content_type: String,
    /// `created_at`
    pub created_at: String,
    /// `download_url`
    pub download_url: String,
    /// `id`
    pub id: i64,
    /// `md5`
    pub md5: Option<String>,
    /// `name`
    pub name: String,
    /// `sha1`
    pub sha1: Option<String>,
    /// `sha256`
    pub sha256: Option<String>,
    /// `size`
    pub size: i64,
    /// `state`
    pub state: Option<String>,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
