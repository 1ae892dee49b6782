// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-deleted`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    DeletedAction, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookTeamEditedRepository, WebhooksTeam,
};

/// team deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// A git repository
    pub repository: Option<Boxed<WebhookTeamEditedRepository>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// `team`
    pub team: WebhooksTeam,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
