// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-submodule`.

use octoforge_runtime::Extra;
use super::ContentFileLinks;

/// An object describing a submodule
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentSubmodule {
    /// `type`
    pub r#type: ContentSubmoduleType,
    /// `submodule_git_url`
    pub submodule_git_url: String,
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

/// Described at `/components/schemas/content-submodule/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSubmoduleType {
    /// `submodule`
    Submodule,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
