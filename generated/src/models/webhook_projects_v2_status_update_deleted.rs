// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-status-update-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, OrganizationSimple, ProjectsV2StatusUpdate, SimpleInstallation,
    SimpleUser,
};

/// Projects v2 Status Update Deleted Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2StatusUpdateDeleted {
    /// `action`
    pub action: DeletedAction,
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
