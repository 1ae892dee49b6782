// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ApiInsightsSortItem;

impl Literal for ApiInsightsSortItem {
    const NAME: &'static str = "ApiInsightsSortItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::LastRateLimitedTimestamp => "last_rate_limited_timestamp",
            Self::LastRequestTimestamp => "last_request_timestamp",
            Self::RateLimitedRequestCount => "rate_limited_request_count",
            Self::SubjectName => "subject_name",
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
            "subject_name" => Self::SubjectName,
            "total_request_count" => Self::TotalRequestCount,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApiInsightsSortItem);
