// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-project-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, OrganizationSimple, ProjectsV2, SimpleInstallation, SimpleUser,
};

/// Projects v2 Project Deleted Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectDeleted {
    /// `action`
    pub action: DeletedAction,
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
