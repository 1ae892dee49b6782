// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ApiInsightsSummaryStats;

impl Object for ApiInsightsSummaryStats {
    const NAME: &'static str = "ApiInsightsSummaryStats";
    const FIELDS: &'static [&'static str] = &[
        "total_request_count",
        "rate_limited_request_count",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_request_count: fields.at(0),
            rate_limited_request_count: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.total_request_count, &self.rate_limited_request_count],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiInsightsSummaryStats);
