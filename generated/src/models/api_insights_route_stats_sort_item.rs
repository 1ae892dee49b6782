// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/api-insights-route-stats-sort/schema/items`.

/// Described at `/components/parameters/api-insights-route-stats-sort/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiInsightsRouteStatsSortItem {
    /// `last_rate_limited_timestamp`
    LastRateLimitedTimestamp,
    /// `last_request_timestamp`
    LastRequestTimestamp,
    /// `rate_limited_request_count`
    RateLimitedRequestCount,
    /// `http_method`
    HttpMethod,
    /// `api_route`
    ApiRoute,
    /// `total_request_count`
    TotalRequestCount,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
