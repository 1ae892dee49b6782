// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-tag`.

use octoforge_runtime::Extra;
use super::{GitRefObject, Verification};

/// Metadata for a Git tag
#[derive(Clone)]
#[non_exhaustive]
pub struct GitTag {
    /// `node_id`
    pub node_id: String,
    /// Name of the tag
    pub tag: String,
    /// `sha`
    pub sha: String,
    /// URL for the tag
    pub url: String,
    /// Message describing the purpose of the tag
    pub message: String,
    /// `tagger`
    pub tagger: GitTagTagger,
    /// `object`
    pub object: GitRefObject,
    /// `verification`
    pub verification: Option<Verification>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/git-tag/properties/tagger`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitTagTagger {
    /// `date`
    pub date: String,
    /// `email`
    pub email: String,
    /// `name`
    pub name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
