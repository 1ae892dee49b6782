// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_pull_request_5/properties/auto_merge`.

use octoforge_runtime::Extra;
use super::{MergeMethod, WebhooksUser};

/// The status of auto merging a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksPullRequest5AutoMerge {
    /// Commit message for the merge commit.
    pub commit_message: Option<String>,
    /// Title for the merge commit message.
    pub commit_title: Option<String>,
    /// User
    pub enabled_by: Option<WebhooksUser>,
    /// The merge method to use.
    pub merge_method: MergeMethod,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
