// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/license-content`.

use octoforge_runtime::Extra;
use super::{ContentFileLinks, LicenseSimple};

/// License Content
#[derive(Clone)]
#[non_exhaustive]
pub struct LicenseContent {
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `sha`
    pub sha: String,
    /// `size`
    pub size: i64,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// `git_url`
    pub git_url: Option<String>,
    /// `download_url`
    pub download_url: Option<String>,
    /// `type`
    pub r#type: String,
    /// `content`
    pub content: String,
    /// `encoding`
    pub encoding: String,
    /// `_links`
    pub links: ContentFileLinks,
    /// `license`
    pub license: Option<LicenseSimple>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
