// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-created`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CreatedAction, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookTeamEditedRepository, WebhooksTeam,
};

/// team created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamCreated {
    /// `action`
    pub action: CreatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// A git repository
    pub repository: Option<Boxed<WebhookTeamEditedRepository>>,
    /// `sender`
    pub sender: SimpleUser,
    /// `team`
    pub team: WebhooksTeam,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
