// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-enqueued`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookPullRequestDequeuedPullRequest,
};

/// pull_request enqueued event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestEnqueued {
    /// `action`
    pub action: WebhookPullRequestEnqueuedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestDequeuedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-enqueued/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestEnqueuedAction {
    /// `enqueued`
    Enqueued,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
