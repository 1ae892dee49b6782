// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ApiInsightsRouteStatsItem;

impl Object for ApiInsightsRouteStatsItem {
    const NAME: &'static str = "ApiInsightsRouteStatsItem";
    const FIELDS: &'static [&'static str] = &[
        "http_method",
        "api_route",
        "total_request_count",
        "rate_limited_request_count",
        "last_rate_limited_timestamp",
        "last_request_timestamp",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            http_method: fields.at(0),
            api_route: fields.at(1),
            total_request_count: fields.at(2),
            rate_limited_request_count: fields.at(3),
            last_rate_limited_timestamp: fields.at(4),
            last_request_timestamp: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.http_method,
                &self.api_route,
                &self.total_request_count,
                &self.rate_limited_request_count,
                &self.last_rate_limited_timestamp,
                &self.last_request_timestamp,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiInsightsRouteStatsItem);
