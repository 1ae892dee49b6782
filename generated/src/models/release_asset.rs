// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/release-asset`.

use octoforge_runtime::{DateTime, Extra};
use super::SimpleUser;

/// Data related to a release.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReleaseAsset {
    /// `url`
    pub url: String,
    /// `browser_download_url`
    pub browser_download_url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The file name of the asset.
    pub name: String,
    /// `label`
    pub label: Option<String>,
    /// State of the release asset.
    pub state: ReleaseAssetState,
    /// `content_type`
    pub content_type: String,
    /// `size`
    pub size: i64,
    /// `digest`
    pub digest: Option<String>,
    /// `download_count`
    pub download_count: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `uploader`
    pub uploader: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// State of the release asset.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReleaseAssetState {
    /// `uploaded`
    Uploaded,
    /// `open`
    Open,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
