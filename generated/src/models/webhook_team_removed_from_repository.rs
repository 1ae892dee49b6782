// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-removed-from-repository`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookTeamEditedRepository, WebhooksTeam,
};

/// team removed_from_repository event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamRemovedFromRepository {
    /// `action`
    pub action: WebhookTeamRemovedFromRepositoryAction,
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

/// Described at `/components/schemas/webhook-team-removed-from-repository/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookTeamRemovedFromRepositoryAction {
    /// `removed_from_repository`
    RemovedFromRepository,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
