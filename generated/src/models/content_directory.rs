// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-directory`.

use octoforge_runtime::Extra;
use super::ContentFileLinks;

/// Described at `/components/schemas/content-directory/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentDirectoryItem {
    /// `type`
    pub r#type: ContentDirectoryItemType,
    /// `size`
    pub size: i64,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `content`
    pub content: Option<String>,
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

/// Described at `/components/schemas/content-directory/items/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentDirectoryItemType {
    /// `dir`
    Dir,
    /// `file`
    File,
    /// `submodule`
    Submodule,
    /// `symlink`
    Symlink,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// A list of directory items
pub type ContentDirectory = Vec<ContentDirectoryItem>;
