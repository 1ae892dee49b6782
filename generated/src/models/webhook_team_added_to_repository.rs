// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-added-to-repository`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookTeamEditedRepository, WebhooksTeam,
};

/// team added_to_repository event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamAddedToRepository {
    /// `action`
    pub action: WebhookTeamAddedToRepositoryAction,
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

/// Described at `/components/schemas/webhook-team-added-to-repository/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookTeamAddedToRepositoryAction {
    /// `added_to_repository`
    AddedToRepository,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
