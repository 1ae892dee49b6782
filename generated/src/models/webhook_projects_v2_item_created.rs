// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, OrganizationSimple, ProjectsV2Item, SimpleInstallation, SimpleUser,
};

/// Projects v2 Item Created Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemCreated {
    /// `action`
    pub action: CreatedAction,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `projects_v2_item`
    pub projects_v2_item: ProjectsV2Item,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
