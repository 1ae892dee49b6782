// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-converted`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    ConvertedAction, OrganizationSimple, ProjectsV2Item, SimpleInstallation, SimpleUser,
};

/// Projects v2 Item Converted Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemConverted {
    /// `action`
    pub action: ConvertedAction,
    /// `changes`
    pub changes: WebhookProjectsV2ItemConvertedChanges,
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

/// Described at `/components/schemas/webhook-projects-v2-item-converted/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemConvertedChanges {
    /// `content_type`
    pub content_type: Option<WebhookProjectsV2ItemConvertedChangesContentType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-item-converted/properties/changes/properties/content_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemConvertedChangesContentType {
    /// `from`
    pub from: Maybe<String>,
    /// `to`
    pub to: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
