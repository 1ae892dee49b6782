// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookRepositoryEditedChangesDescription, WebhooksProjectCard,
};

/// project_card edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookProjectCardEditedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project_card`
    pub project_card: WebhooksProjectCard,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-project-card-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardEditedChanges {
    /// `note`
    pub note: WebhookRepositoryEditedChangesDescription,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
