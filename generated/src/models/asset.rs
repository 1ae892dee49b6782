// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_release/properties/assets/items`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{UploadedState, WebhooksAlertDismisser};

/// Data related to a release.
#[derive(Clone)]
#[non_exhaustive]
pub struct Asset {
    /// `browser_download_url`
    pub browser_download_url: String,
    /// `content_type`
    pub content_type: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `download_count`
    pub download_count: i64,
    /// `id`
    pub id: i64,
    /// `label`
    pub label: Option<String>,
    /// The file name of the asset.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `size`
    pub size: i64,
    /// `digest`
    pub digest: Option<String>,
    /// State of the release asset.
    pub state: UploadedState,
    /// `updated_at`
    pub updated_at: DateTime,
    /// User
    pub uploader: Maybe<WebhooksAlertDismisser>,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
