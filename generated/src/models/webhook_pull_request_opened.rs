// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-opened`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OpenedAction, OrganizationSimple, PullRequestWebhook, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// pull_request opened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestOpened {
    /// `action`
    pub action: OpenedAction,
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
