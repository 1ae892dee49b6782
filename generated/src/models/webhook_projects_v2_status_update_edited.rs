// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-status-update-edited`.

use octoforge_runtime::{Date, Extra, Maybe};
use super::{
    EditedAction, OrganizationSimple, ProjectsV2StatusUpdate,
    ProjectsV2StatusUpdateStatus, SimpleInstallation, SimpleUser,
    WebhookMemberEditedChangesPermission,
};

/// Projects v2 Status Update Edited Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: Option<WebhookProjectsV2StatusUpdateEditedChanges>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `projects_v2_status_update`
    pub projects_v2_status_update: ProjectsV2StatusUpdate,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-status-update-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateEditedChanges {
    /// `body`
    pub body: Option<WebhookMemberEditedChangesPermission>,
    /// `status`
    pub status: Option<WebhookProjectsV2StatusUpdateEditedChangesStatus>,
    /// `start_date`
    pub start_date: Option<WebhookProjectsV2StatusUpdateEditedChangesStartDate>,
    /// `target_date`
    pub target_date: Option<WebhookProjectsV2StatusUpdateEditedChangesStartDate>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-status-update-edited/properties/changes/properties/start_date`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateEditedChangesStartDate {
    /// `from`
    pub from: Maybe<Date>,
    /// `to`
    pub to: Maybe<Date>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-status-update-edited/properties/changes/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateEditedChangesStatus {
    /// `from`
    pub from: Maybe<ProjectsV2StatusUpdateStatus>,
    /// `to`
    pub to: Maybe<ProjectsV2StatusUpdateStatus>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
