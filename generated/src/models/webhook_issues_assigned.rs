// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-assigned`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    AssignedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksIssue, WebhooksUser,
};

/// issues assigned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesAssigned {
    /// The action that was performed.
    pub action: AssignedAction,
    /// `assignee`
    pub assignee: Maybe<WebhooksUser>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
