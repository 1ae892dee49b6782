// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-edited`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookRepositoryEditedChangesDescription, WebhooksChangesBody,
};

/// repository edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookRepositoryEditedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryEditedChanges {
    /// `default_branch`
    pub default_branch: Option<WebhooksChangesBody>,
    /// `description`
    pub description: Option<WebhookRepositoryEditedChangesDescription>,
    /// `homepage`
    pub homepage: Option<WebhookRepositoryEditedChangesDescription>,
    /// `topics`
    pub topics: Option<WebhookRepositoryEditedChangesTopics>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-edited/properties/changes/properties/topics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryEditedChangesTopics {
    /// `from`
    pub from: Maybe<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
