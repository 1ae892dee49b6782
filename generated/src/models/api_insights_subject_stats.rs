// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-insights-subject-stats`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/api-insights-subject-stats/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiInsightsSubjectStatsItem {
    /// `subject_type`
    pub subject_type: Option<String>,
    /// `subject_name`
    pub subject_name: Option<String>,
    /// `subject_id`
    pub subject_id: Option<i64>,
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

/// API Insights usage subject stats for an organization
pub type ApiInsightsSubjectStats = Vec<ApiInsightsSubjectStatsItem>;
