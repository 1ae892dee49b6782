// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-closed`.

use octoforge_runtime::Extra;
use super::{
    ClosedAction, Enterprise, OrganizationSimple, PullRequestWebhook, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// pull_request closed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestClosed {
    /// `action`
    pub action: ClosedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `pull_request`
    pub pull_request: PullRequestWebhook,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
