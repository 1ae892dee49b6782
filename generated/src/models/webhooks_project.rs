// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_project`.

use octoforge_runtime::{DateTime, Extra};
use super::{CampaignState, WebhooksUser};

/// Project
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksProject {
    /// Body of the project
    pub body: Option<String>,
    /// `columns_url`
    pub columns_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// User
    pub creator: Option<WebhooksUser>,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// Name of the project
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// `owner_url`
    pub owner_url: String,
    /// State of the project; either 'open' or 'closed'
    pub state: CampaignState,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
