// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ApiInsightsRouteStatsSortItem;

impl Literal for ApiInsightsRouteStatsSortItem {
    const NAME: &'static str = "ApiInsightsRouteStatsSortItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::LastRateLimitedTimestamp => "last_rate_limited_timestamp",
            Self::LastRequestTimestamp => "last_request_timestamp",
            Self::RateLimitedRequestCount => "rate_limited_request_count",
            Self::HttpMethod => "http_method",
            Self::ApiRoute => "api_route",
            Self::TotalRequestCount => "total_request_count",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "last_rate_limited_timestamp" => Self::LastRateLimitedTimestamp,
            "last_request_timestamp" => Self::LastRequestTimestamp,
            "rate_limited_request_count" => Self::RateLimitedRequestCount,
            "http_method" => Self::HttpMethod,
            "api_route" => Self::ApiRoute,
            "total_request_count" => Self::TotalRequestCount,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApiInsightsRouteStatsSortItem);
