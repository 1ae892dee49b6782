// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-label-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, Label, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody,
};

/// label edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLabelEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the label if the action was `edited`.
    pub changes: Option<WebhookLabelEditedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `label`
    pub label: Label,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The changes to the label if the action was `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLabelEditedChanges {
    /// `color`
    pub color: Option<WebhooksChangesBody>,
    /// `description`
    pub description: Option<WebhooksChangesBody>,
    /// `name`
    pub name: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
