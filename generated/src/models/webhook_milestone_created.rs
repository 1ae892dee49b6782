// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-milestone-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksMilestone3,
};

/// milestone created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMilestoneCreated {
    /// `action`
    pub action: CreatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `milestone`
    pub milestone: WebhooksMilestone3,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
