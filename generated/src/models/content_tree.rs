// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-tree`.

use octoforge_runtime::Extra;
use super::ContentFileLinks;

/// Content Tree
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentTree {
    /// `type`
    pub r#type: String,
    /// `size`
    pub size: i64,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `sha`
    pub sha: String,
    /// `content`
    pub content: Option<String>,
    /// `url`
    pub url: String,
    /// `git_url`
    pub git_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `download_url`
    pub download_url: Option<String>,
    /// `entries`
    pub entries: Option<Vec<ContentTreeEntry>>,
    /// `encoding`
    pub encoding: Option<String>,
    /// `_links`
    pub links: ContentFileLinks,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/content-tree/properties/entries/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentTreeEntry {
    /// `type`
    pub r#type: String,
    /// `size`
    pub size: i64,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `sha`
    pub sha: String,
    /// `url`
    pub url: String,
    /// `git_url`
    pub git_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `download_url`
    pub download_url: Option<String>,
    /// `_links`
    pub links: ContentFileLinks,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
