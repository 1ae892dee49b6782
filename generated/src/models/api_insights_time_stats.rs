// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-insights-time-stats`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/api-insights-time-stats/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiInsightsTimeStatsItem {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `total_request_count`
    pub total_request_count: Option<i64>,
    /// `rate_limited_request_count`
    pub rate_limited_request_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// API Insights usage time stats for an organization
pub type ApiInsightsTimeStats = Vec<ApiInsightsTimeStatsItem>;
