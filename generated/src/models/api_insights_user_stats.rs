// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-insights-user-stats`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/api-insights-user-stats/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiInsightsUserStatsItem {
    /// `actor_type`
    pub actor_type: Option<String>,
    /// `actor_name`
    pub actor_name: Option<String>,
    /// `actor_id`
    pub actor_id: Option<i64>,
    /// `integration_id`
    pub integration_id: Maybe<i64>,
    /// `oauth_application_id`
    pub oauth_application_id: Maybe<i64>,
    /// `total_request_count`
    pub total_request_count: Option<i64>,
    /// `rate_limited_request_count`
    pub rate_limited_request_count: Option<i64>,
    /// `last_rate_limited_timestamp`
    pub last_rate_limited_timestamp: Maybe<String>,
    /// `last_request_timestamp`
    pub last_request_timestamp: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// API Insights usage stats for a user
pub type ApiInsightsUserStats = Vec<ApiInsightsUserStatsItem>;
