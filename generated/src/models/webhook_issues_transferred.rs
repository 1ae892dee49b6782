// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-transferred`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    TransferredAction, WebhookPushRepository, WebhooksIssue2,
};

/// issues transferred event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesTransferred {
    /// `action`
    pub action: TransferredAction,
    /// `changes`
    pub changes: WebhookIssuesTransferredChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue2,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-issues-transferred/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesTransferredChanges {
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
    pub new_issue: WebhooksIssue2,
    /// A git repository
    pub new_repository: WebhookPushRepository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
