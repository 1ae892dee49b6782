// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-deleted`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksUserMannequin,
};

/// project_card deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Project Card
    pub project_card: WebhookProjectCardDeletedProjectCard,
    /// `repository`
    pub repository: Maybe<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Project Card
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardDeletedProjectCard {
    /// `after_id`
    pub after_id: Maybe<i64>,
    /// Whether or not the card is archived
    pub archived: bool,
    /// `column_id`
    pub column_id: Option<i64>,
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
