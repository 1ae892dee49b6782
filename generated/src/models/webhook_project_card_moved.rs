// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-moved`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    Enterprise, MovedAction, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksUserMannequin,
};

/// project_card moved event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardMoved {
    /// `action`
    pub action: MovedAction,
    /// `changes`
    pub changes: Option<WebhookProjectCardMovedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project_card`
    pub project_card: WebhookProjectCardMovedProjectCard,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-project-card-moved/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardMovedChanges {
    /// `column_id`
    pub column_id: WebhookProjectCardMovedChangesColumnId,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Project Card
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardMovedProjectCard {
    /// `after_id`
    pub after_id: Option<i64>,
    /// Whether or not the card is archived
    pub archived: bool,
    /// `column_id`
    pub column_id: i64,
    /// `column_url`
    pub column_url: String,
    /// `content_url`
    pub content_url: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// User
    pub creator: Option<WebhooksUserMannequin>,
    /// The project card's ID
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `note`
    pub note: Option<String>,
    /// `project_url`
    pub project_url: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-project-card-moved/properties/changes/properties/column_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardMovedChangesColumnId {
    /// `from`
    pub from: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
