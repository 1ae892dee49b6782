// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-project-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, OrganizationSimple, ProjectsV2, SimpleInstallation, SimpleUser,
    WebhookMemberEditedChangesPermission,
};

/// Projects v2 Project Edited Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookProjectsV2ProjectEditedChanges,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `projects_v2`
    pub projects_v2: ProjectsV2,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-project-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectEditedChanges {
    /// `description`
    pub description: Option<WebhookMemberEditedChangesPermission>,
    /// `public`
    pub public: Option<WebhookProjectsV2ProjectEditedChangesPublic>,
    /// `short_description`
    pub short_description: Option<WebhookMemberEditedChangesPermission>,
    /// `title`
    pub title: Option<WebhookProjectsV2ProjectEditedChangesTitle>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-project-edited/properties/changes/properties/public`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectEditedChangesPublic {
    /// `from`
    pub from: Option<bool>,
    /// `to`
    pub to: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-project-edited/properties/changes/properties/title`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectEditedChangesTitle {
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
