// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/merged-upstream`.

use octoforge_runtime::Extra;

/// Results of a successful merge upstream request
#[derive(Clone)]
#[non_exhaustive]
pub struct MergedUpstream {
    /// `message`
    pub message: Option<String>,
    /// `merge_type`
    pub merge_type: Option<MergedUpstreamMergeType>,
    /// `base_branch`
    pub base_branch: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/merged-upstream/properties/merge_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergedUpstreamMergeType {
    /// `merge`
    Merge,
    /// `fast-forward`
    FastForward,
    /// `none`
    None,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
