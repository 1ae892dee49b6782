// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/campaign-summary`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{CampaignState, SimpleUser, Team};

/// The campaign metadata and alert stats.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampaignSummary {
    /// The number of the newly created campaign
    pub number: i64,
    /// The date and time the campaign was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: DateTime,
    /// The date and time the campaign was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: DateTime,
    /// The campaign name
    pub name: Option<String>,
    /// The campaign description
    pub description: String,
    /// The campaign managers
    pub managers: Vec<SimpleUser>,
    /// The campaign team managers
    pub team_managers: Option<Vec<Team>>,
    /// The date and time the campaign was published, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub published_at: Option<DateTime>,
    /// The date and time the campaign has ended, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub ends_at: DateTime,
    /// The date and time the campaign was closed, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ. Will be null if the campaign is still open.
    pub closed_at: Maybe<DateTime>,
    /// `state`
    pub state: CampaignState,
    /// The contact link of the campaign.
    pub contact_link: Maybe<String>,
    /// `alert_stats`
    pub alert_stats: Option<CampaignSummaryAlertStats>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/campaign-summary/properties/alert_stats`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampaignSummaryAlertStats {
    /// The number of open alerts
    pub open_count: i64,
    /// The number of closed alerts
    pub closed_count: i64,
    /// The number of in-progress alerts
    pub in_progress_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
