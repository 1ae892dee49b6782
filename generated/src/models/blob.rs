// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/blob`.

use octoforge_runtime::Extra;

/// Blob
#[derive(Clone)]
#[non_exhaustive]
pub struct Blob {
    /// `content`
    pub content: String,
    /// `encoding`
    pub encoding: String,
    /// `url`
    pub url: String,
    /// `sha`
    pub sha: String,
    /// `size`
    pub size: Option<i64>,
    /// `node_id`
    pub node_id: String,
    /// `highlighted_content`
    pub highlighted_content: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
