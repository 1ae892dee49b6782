// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-ref`.

use octoforge_runtime::Extra;
use super::GitRefObject;

/// Git references within a repository
#[derive(Clone)]
#[non_exhaustive]
pub struct GitRef {
    /// `ref`
    pub r#ref: String,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `object`
    pub object: GitRefObject,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
