// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-milestone-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksMilestone,
};

/// milestone deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMilestoneDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `milestone`
    pub milestone: WebhooksMilestone,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
