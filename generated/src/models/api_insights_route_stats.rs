// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-insights-route-stats`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/api-insights-route-stats/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiInsightsRouteStatsItem {
    /// The HTTP method
    pub http_method: Option<String>,
    /// The API path's route template
    pub api_route: Option<String>,
    /// The total number of requests within the queried time period
    pub total_request_count: Option<i64>,
    /// The total number of requests that were rate limited within the queried time period
    pub rate_limited_request_count: Option<i64>,
    /// `last_rate_limited_timestamp`
    pub last_rate_limited_timestamp: Maybe<String>,
    /// `last_request_timestamp`
    pub last_request_timestamp: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// API Insights usage route stats for an actor
pub type ApiInsightsRouteStats = Vec<ApiInsightsRouteStatsItem>;
