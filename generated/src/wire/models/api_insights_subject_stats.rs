// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ApiInsightsSubjectStatsItem;

impl Object for ApiInsightsSubjectStatsItem {
    const NAME: &'static str = "ApiInsightsSubjectStatsItem";
    const FIELDS: &'static [&'static str] = &[
        "subject_type",
        "subject_name",
        "subject_id",
        "total_request_count",
        "rate_limited_request_count",
        "last_rate_limited_timestamp",
        "last_request_timestamp",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subject_type: fields.at(0),
            subject_name: fields.at(1),
            subject_id: fields.at(2),
            total_request_count: fields.at(3),
            rate_limited_request_count: fields.at(4),
            last_rate_limited_timestamp: fields.at(5),
            last_request_timestamp: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.subject_type,
                &self.subject_name,
                &self.subject_id,
                &self.total_request_count,
                &self.rate_limited_request_count,
                &self.last_rate_limited_timestamp,
                &self.last_request_timestamp,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiInsightsSubjectStatsItem);
