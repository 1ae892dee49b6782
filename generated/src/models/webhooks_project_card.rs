// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_project_card`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::WebhooksUser;

/// Project Card
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksProjectCard {
    /// `after_id`
    pub after_id: Maybe<i64>,
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
    pub creator: Option<WebhooksUser>,
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
