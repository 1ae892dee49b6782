// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-file`.

use octoforge_runtime::Extra;
use super::ContentFileLinks;

/// Content File
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentFile {
    /// `type`
    pub r#type: ContentFileType,
    /// `encoding`
    pub encoding: String,
    /// `size`
    pub size: i64,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `content`
    pub content: String,
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
    /// `target`
    pub target: Option<String>,
    /// `submodule_git_url`
    pub submodule_git_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/content-file/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentFileType {
    /// `file`
    File,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
