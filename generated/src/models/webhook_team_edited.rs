// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookTeamEditedRepository, WebhooksChangesBody, WebhooksTeam,
};

/// team edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the team if the action was `edited`.
    pub changes: WebhookTeamEditedChanges,
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

/// The changes to the team if the action was `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamEditedChanges {
    /// `description`
    pub description: Option<WebhooksChangesBody>,
    /// `name`
    pub name: Option<WebhooksChangesBody>,
    /// `privacy`
    pub privacy: Option<WebhooksChangesBody>,
    /// `notification_setting`
    pub notification_setting: Option<WebhooksChangesBody>,
    /// `repository`
    pub repository: Option<WebhookTeamEditedChangesRepository>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-team-edited/properties/changes/properties/repository`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamEditedChangesRepository {
    /// `permissions`
    pub permissions: WebhookTeamEditedChangesRepositoryPermissions,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-team-edited/properties/changes/properties/repository/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamEditedChangesRepositoryPermissions {
    /// `from`
    pub from: WebhookTeamEditedChangesRepositoryPermissionsFrom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-team-edited/properties/changes/properties/repository/properties/permissions/properties/from`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookTeamEditedChangesRepositoryPermissionsFrom {
    /// The previous version of the team member's `admin` permission on a repository, if the action was `edited`.
    pub admin: Option<bool>,
    /// The previous version of the team member's `pull` permission on a repository, if the action was `edited`.
    pub pull: Option<bool>,
    /// The previous version of the team member's `push` permission on a repository, if the action was `edited`.
    pub push: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
