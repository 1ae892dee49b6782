// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-project-closed`.

use octoforge_runtime::Extra;
use super::{
    ClosedAction, OrganizationSimple, ProjectsV2, SimpleInstallation, SimpleUser,
};

/// Projects v2 Project Closed Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectClosed {
    /// `action`
    pub action: ClosedAction,
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
