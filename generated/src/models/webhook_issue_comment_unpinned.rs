// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-comment-unpinned`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    UnpinnedAction, WebhookIssueCommentPinnedIssue, WebhooksIssueComment,
};

/// issue_comment unpinned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentUnpinned {
    /// `action`
    pub action: UnpinnedAction,
    /// `comment`
    pub comment: WebhooksIssueComment,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) the comment belongs to.
    pub issue: WebhookIssueCommentPinnedIssue,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
