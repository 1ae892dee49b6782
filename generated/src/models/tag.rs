// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/tag`.

use octoforge_runtime::Extra;
use super::ShortBlob;

/// Tag
#[derive(Clone)]
#[non_exhaustive]
pub struct Tag {
    /// `name`
    pub name: String,
    /// `commit`
    pub commit: ShortBlob,
    /// `zipball_url`
    pub zipball_url: String,
    /// `tarball_url`
    pub tarball_url: String,
    /// `node_id`
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
