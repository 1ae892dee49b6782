// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-comment-pinned`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PinnedAction, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookIssueCommentPinnedIssue, WebhooksIssueComment,
};

/// issue_comment pinned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentPinned {
    /// `action`
    pub action: PinnedAction,
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
