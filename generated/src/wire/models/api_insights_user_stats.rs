// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ApiInsightsUserStatsItem;

impl Object for ApiInsightsUserStatsItem {
    const NAME: &'static str = "ApiInsightsUserStatsItem";
    const FIELDS: &'static [&'static str] = &[
        "actor_type",
        "actor_name",
        "actor_id",
        "integration_id",
        "oauth_application_id",
        "total_request_count",
        "rate_limited_request_count",
        "last_rate_limited_timestamp",
        "last_request_timestamp",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actor_type: fields.at(0),
            actor_name: fields.at(1),
            actor_id: fields.at(2),
            integration_id: fields.at(3),
            oauth_application_id: fields.at(4),
            total_request_count: fields.at(5),
            rate_limited_request_count: fields.at(6),
            last_rate_limited_timestamp: fields.at(7),
            last_request_timestamp: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.actor_type,
                &self.actor_name,
                &self.actor_id,
                &self.integration_id,
                &self.oauth_application_id,
                &self.total_request_count,
                &self.rate_limited_request_count,
                &self.last_rate_limited_timestamp,
                &self.last_request_timestamp,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiInsightsUserStatsItem);
