// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-labeled`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, Label, LabeledAction, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookPullRequestLabeledPullRequest,
};

/// pull_request labeled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestLabeled {
    /// `action`
    pub action: LabeledAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `label`
    pub label: Option<Label>,
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
