// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_release_1`.

use octoforge_runtime::{DateTime, Extra};
use super::{Asset, ReactionRollup, WebhooksUser};

/// The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksRelease1 {
    /// `assets`
    pub assets: Vec<Option<Asset>>,
    /// `assets_url`
    pub assets_url: String,
    /// User
    pub author: Option<WebhooksUser>,
    /// `body`
    pub body: Option<String>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `discussion_url`
    pub discussion_url: Option<String>,
    /// Whether the release is a draft or published
    pub draft: bool,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// Whether or not the release is immutable.
    pub immutable: bool,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// Whether the release is identified as a prerelease or a full release.
    pub prerelease: bool,
    /// `published_at`
    pub published_at: Option<DateTime>,
    /// Reactions
    pub reactions: Option<ReactionRollup>,
    /// The name of the tag.
    pub tag_name: String,
    /// `tarball_url`
    pub tarball_url: Option<String>,
    /// Specifies the commitish value that determines where the Git tag is created from.
    pub target_commitish: String,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `upload_url`
    pub upload_url: String,
    /// `url`
    pub url: String,
    /// `zipball_url`
    pub zipball_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
