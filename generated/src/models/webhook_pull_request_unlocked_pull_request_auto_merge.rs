// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-unlocked/properties/pull_request/properties/auto_merge`.

use octoforge_runtime::Extra;
use super::{MergeMethod, WebhooksUser};

/// The status of auto merging a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestUnlockedPullRequestAutoMerge {
    /// Commit message for the merge commit.
    pub commit_message: Option<String>,
    /// Title for the merge commit message.
    pub commit_title: String,
    /// User
    pub enabled_by: Option<WebhooksUser>,
    /// The merge method to use.
    pub merge_method: MergeMethod,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
