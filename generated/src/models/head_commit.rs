// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-suite-completed/properties/check_suite/properties/head_commit`.

use octoforge_runtime::Extra;
use super::WebhookPushHeadCommitAuthor;

/// SimpleCommit
#[derive(Clone)]
#[non_exhaustive]
pub struct HeadCommit {
    /// Metaproperties for Git author/committer information.
    pub author: WebhookPushHeadCommitAuthor,
    /// Metaproperties for Git author/committer information.
    pub committer: WebhookPushHeadCommitAuthor,
    /// `id`
    pub id: String,
    /// `message`
    pub message: String,
    /// `timestamp`
    pub timestamp: String,
    /// `tree_id`
    pub tree_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
