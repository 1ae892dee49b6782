// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-stacked`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    Enterprise, OrganizationSimple, PullRequestStack, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookPullRequestLabeledPullRequest,
};

/// pull_request stacked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestStacked {
    /// `action`
    pub action: WebhookPullRequestStackedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `stack`
    pub stack: Maybe<PullRequestStack>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestLabeledPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-stacked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestStackedAction {
    /// `stacked`
    Stacked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
