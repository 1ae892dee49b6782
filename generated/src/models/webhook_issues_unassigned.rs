// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-unassigned`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    UnassignedAction, WebhooksIssue, WebhooksUserMannequin,
};

/// issues unassigned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesUnassigned {
    /// The action that was performed.
    pub action: UnassignedAction,
    /// `assignee`
    pub assignee: Maybe<WebhooksUserMannequin>,
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
