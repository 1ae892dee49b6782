// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-comment-edited`.

use octoforge_runtime::Extra;
use super::{
    Discussion, EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody, WebhooksComment,
};

/// discussion_comment edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionCommentEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookDiscussionCommentEditedChanges,
    /// `comment`
    pub comment: WebhooksComment,
    /// `discussion`
    pub discussion: Discussion,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-discussion-comment-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionCommentEditedChanges {
    /// `body`
    pub body: WebhooksChangesBody,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
