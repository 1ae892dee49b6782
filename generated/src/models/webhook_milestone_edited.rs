// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-milestone-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksChangesBody, WebhooksMilestone,
};

/// milestone edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMilestoneEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the milestone if the action was `edited`.
    pub changes: WebhookMilestoneEditedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `milestone`
    pub milestone: WebhooksMilestone,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The changes to the milestone if the action was `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMilestoneEditedChanges {
    /// `description`
    pub description: Option<WebhooksChangesBody>,
    /// `due_on`
    pub due_on: Option<WebhooksChangesBody>,
    /// `title`
    pub title: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
