// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-unlabeled`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, Label, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, UnlabeledAction, WebhooksIssue,
};

/// issues unlabeled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesUnlabeled {
    /// `action`
    pub action: UnlabeledAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue,
    /// `label`
    pub label: Option<Label>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
