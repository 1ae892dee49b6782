// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-tree`.

use octoforge_runtime::Extra;

/// The hierarchy between files in a Git repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitTree {
    /// `sha`
    pub sha: String,
    /// `url`
    pub url: Option<String>,
    /// `truncated`
    pub truncated: bool,
    /// Objects specifying a tree structure
    pub tree: Vec<GitTreeTreeItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/git-tree/properties/tree/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitTreeTreeItem {
    /// `path`
    pub path: String,
    /// `mode`
    pub mode: String,
    /// `type`
    pub r#type: String,
    /// `sha`
    pub sha: String,
    /// `size`
    pub size: Option<i64>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
