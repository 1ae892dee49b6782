// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, OrganizationSimple, ProjectsV2Item, SimpleInstallation, SimpleUser,
};

/// Projects v2 Item Deleted Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemDeleted {
    /// `action`
    pub action: DeletedAction,
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
