// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-demilestoned`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    DemilestonedAction, Enterprise, Milestone, OrganizationSimple, RepositoryWebhooks,
    SimpleUser, WebhooksPullRequest5,
};

/// pull_request demilestoned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestDemilestoned {
    /// `action`
    pub action: DemilestonedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `milestone`
    pub milestone: Option<Boxed<Milestone>>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `pull_request`
    pub pull_request: WebhooksPullRequest5,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
