// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksChangesBody, WebhooksProject,
};

/// project edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the project if the action was `edited`.
    pub changes: Option<WebhookProjectEditedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project`
    pub project: WebhooksProject,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The changes to the project if the action was `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectEditedChanges {
    /// `body`
    pub body: Option<WebhooksChangesBody>,
    /// `name`
    pub name: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
