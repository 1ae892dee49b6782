// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/merge-group`.

use octoforge_runtime::Extra;
use super::SimpleCommit;

/// A group of pull requests that the merge queue has grouped together to be merged.
#[derive(Clone)]
#[non_exhaustive]
pub struct MergeGroup {
    /// The SHA of the merge group.
    pub head_sha: String,
    /// The full ref of the merge group.
    pub head_ref: String,
    /// The SHA of the merge group's parent commit.
    pub base_sha: String,
    /// The full ref of the branch the merge group will be merged into.
    pub base_ref: String,
    /// `head_commit`
    pub head_commit: SimpleCommit,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
