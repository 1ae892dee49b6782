// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-column-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksChangesBody, WebhooksProjectColumn,
};

/// project_column edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectColumnEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookProjectColumnEditedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project_column`
    pub project_column: WebhooksProjectColumn,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-project-column-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectColumnEditedChanges {
    /// `name`
    pub name: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
