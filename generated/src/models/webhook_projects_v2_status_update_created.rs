// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-status-update-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, OrganizationSimple, ProjectsV2StatusUpdate, SimpleInstallation,
    SimpleUser,
};

/// Projects v2 Status Update Created Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateCreated {
    /// `action`
    pub action: CreatedAction,
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
