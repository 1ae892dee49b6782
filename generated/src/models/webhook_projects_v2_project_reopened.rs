// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-project-reopened`.

use octoforge_runtime::Extra;
use super::{
    OrganizationSimple, ProjectsV2, ReopenedAction, SimpleInstallation, SimpleUser,
};

/// Projects v2 Project Reopened Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ProjectReopened {
    /// `action`
    pub action: ReopenedAction,
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
