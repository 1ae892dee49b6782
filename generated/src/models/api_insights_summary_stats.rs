// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-insights-summary-stats`.

use octoforge_runtime::Extra;

/// API Insights usage summary stats for an organization
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiInsightsSummaryStats {
    /// The total number of requests within the queried time period
    pub total_request_count: Option<i64>,
    /// The total number of requests that were rate limited within the queried time period
    pub rate_limited_request_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
