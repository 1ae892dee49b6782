// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ApiInsightsTimeStatsItem;

impl Object for ApiInsightsTimeStatsItem {
    const NAME: &'static str = "ApiInsightsTimeStatsItem";
    const FIELDS: &'static [&'static str] = &[
        "timestamp",
        "total_request_count",
        "rate_limited_request_count",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            timestamp: fields.at(0),
            total_request_count: fields.at(1),
            rate_limited_request_count: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.timestamp,
                &self.total_request_count,
                &self.rate_limited_request_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiInsightsTimeStatsItem);
