// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-reordered`.

use octoforge_runtime::Extra;
use super::{
    OrganizationSimple, ProjectsV2Item, SimpleInstallation, SimpleUser,
    WebhookMemberEditedChangesPermission,
};

/// Projects v2 Item Reordered Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemReordered {
    /// `action`
    pub action: WebhookProjectsV2ItemReorderedAction,
    /// `changes`
    pub changes: WebhookProjectsV2ItemReorderedChanges,
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

/// Described at `/components/schemas/webhook-projects-v2-item-reordered/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookProjectsV2ItemReorderedAction {
    /// `reordered`
    Reordered,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/webhook-projects-v2-item-reordered/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemReorderedChanges {
    /// `previous_projects_v2_item_node_id`
    pub previous_projects_v2_item_node_id: Option<WebhookMemberEditedChangesPermission>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
