// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_project_column`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Project Column
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksProjectColumn {
    /// `after_id`
    pub after_id: Maybe<i64>,
    /// `cards_url`
    pub cards_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// The unique identifier of the project column
    pub id: i64,
    /// Name of the project column
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `project_url`
    pub project_url: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
