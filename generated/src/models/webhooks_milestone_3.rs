// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_milestone_3`.

use octoforge_runtime::{DateTime, Extra};
use super::{CampaignState, WebhooksUser};

/// A collection of related issues and pull requests.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksMilestone3 {
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `closed_issues`
    pub closed_issues: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// User
    pub creator: Option<WebhooksUser>,
    /// `description`
    pub description: Option<String>,
    /// `due_on`
    pub due_on: Option<DateTime>,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `labels_url`
    pub labels_url: String,
    /// `node_id`
    pub node_id: String,
    /// The number of the milestone.
    pub number: i64,
    /// `open_issues`
    pub open_issues: i64,
    /// The state of the milestone.
    pub state: CampaignState,
    /// The title of the milestone.
    pub title: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
