// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-restored`.

use octoforge_runtime::Extra;
use super::{
    OrganizationSimple, ProjectsV2Item, SimpleInstallation, SimpleUser,
    WebhooksProjectChanges,
};

/// Projects v2 Item Restored Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemRestored {
    /// `action`
    pub action: WebhookProjectsV2ItemRestoredAction,
    /// `changes`
    pub changes: WebhooksProjectChanges,
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

/// Described at `/components/schemas/webhook-projects-v2-item-restored/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookProjectsV2ItemRestoredAction {
    /// `restored`
    Restored,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
