// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/release`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{ReactionRollup, ReleaseAsset, SimpleUser};

/// A release.
#[derive(Clone)]
#[non_exhaustive]
pub struct Release {
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `assets_url`
    pub assets_url: String,
    /// `upload_url`
    pub upload_url: String,
    /// `tarball_url`
    pub tarball_url: Option<String>,
    /// `zipball_url`
    pub zipball_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The name of the tag.
    pub tag_name: String,
    /// Specifies the commitish value that determines where the Git tag is created from.
    pub target_commitish: String,
    /// `name`
    pub name: Option<String>,
    /// `body`
    pub body: Maybe<String>,
    /// true to create a draft (unpublished) release, false to create a published one.
    pub draft: bool,
    /// Whether to identify the release as a prerelease or a full release.
    pub prerelease: bool,
    /// Whether or not the release is immutable.
    pub immutable: Option<bool>,
    /// `created_at`
    pub created_at: DateTime,
    /// `published_at`
    pub published_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// `author`
    pub author: SimpleUser,
    /// `assets`
    pub assets: Vec<ReleaseAsset>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `mentions_count`
    pub mentions_count: Option<i64>,
    /// The URL of the release discussion.
    pub discussion_url: Option<String>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
