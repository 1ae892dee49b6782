// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-transferred`.

use octoforge_runtime::Extra;
use super::{
    Discussion, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, TransferredAction,
};

/// discussion transferred event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionTransferred {
    /// `action`
    pub action: TransferredAction,
    /// `changes`
    pub changes: WebhookDiscussionTransferredChanges,
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

/// Described at `/components/schemas/webhook-discussion-transferred/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionTransferredChanges {
    /// `new_discussion`
    pub new_discussion: Discussion,
    /// `new_repository`
    pub new_repository: RepositoryWebhooks,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
