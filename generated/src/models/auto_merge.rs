// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/auto-merge`.

use octoforge_runtime::Extra;
use super::{MergeMethod, SimpleUser};

/// The status of auto merging a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoMerge {
    /// `enabled_by`
    pub enabled_by: SimpleUser,
    /// The merge method to use.
    pub merge_method: MergeMethod,
    /// Title for the merge commit message.
    pub commit_title: String,
    /// Commit message for the merge commit.
    pub commit_message: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
