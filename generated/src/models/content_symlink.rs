// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-symlink`.

use octoforge_runtime::Extra;
use super::ContentFileLinks;

/// An object describing a symlink
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentSymlink {
    /// `type`
    pub r#type: ContentSymlinkType,
    /// `target`
    pub target: String,
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

/// Described at `/components/schemas/content-symlink/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSymlinkType {
    /// `symlink`
    Symlink,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
