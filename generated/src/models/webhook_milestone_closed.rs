// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-milestone-closed`.

use octoforge_runtime::Extra;
use super::{
    ClosedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksMilestone,
};

/// milestone closed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMilestoneClosed {
    /// `action`
    pub action: ClosedAction,
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
