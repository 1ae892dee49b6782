// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: api insights.

use octoforge_runtime::Parts;
use crate::models;

/// Get route stats by actor.
///
/// Get API request count statistics for an actor broken down by route within a specified time frame.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-route-stats-by-actor>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `actor_type`: The type of the actor
/// - `actor_id`: The ID of the actor
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}`
///
/// - 200: a list of [`ApiInsightsRouteStatsItem`](crate::models::ApiInsightsRouteStatsItem)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ApiInsightsGetRouteStatsByActor::pages), [`items`](ApiInsightsGetRouteStatsByActor::items).
pub fn api_insights_get_route_stats_by_actor(
    org: impl Into<String>,
    actor_type: impl Into<models::ApiInsightsActorType>,
    actor_id: i64,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetRouteStatsByActor {
    ApiInsightsGetRouteStatsByActor {
        parts: Parts::new()
            .path(&org.into())
            .path(&actor_type.into())
            .path(&actor_id)
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_route_stats_by_actor`](api_insights_get_route_stats_by_actor()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetRouteStatsByActor {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetRouteStatsByActor {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<models::ApiInsightsRouteStatsSortItem>>,
    ) -> Self {
        self.parts.query("sort", &sort.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Providing a substring will filter results where the API route contains the substring. This is a case-insensitive search.
    pub fn api_route_substring(
        mut self,
        api_route_substring: impl Into<String>,
    ) -> Self {
        self.parts.query("api_route_substring", &api_route_substring.into());
        self
    }
}

/// Get subject stats.
///
/// Get API request statistics for all subjects within an organization within a specified time frame. Subjects can be users or GitHub Apps.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-subject-stats>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/subject-stats`
///
/// - 200: a list of [`ApiInsightsSubjectStatsItem`](crate::models::ApiInsightsSubjectStatsItem)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ApiInsightsGetSubjectStats::pages), [`items`](ApiInsightsGetSubjectStats::items).
pub fn api_insights_get_subject_stats(
    org: impl Into<String>,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetSubjectStats {
    ApiInsightsGetSubjectStats {
        parts: Parts::new()
            .path(&org.into())
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_subject_stats`](api_insights_get_subject_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetSubjectStats {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetSubjectStats {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<models::ApiInsightsSortItem>>,
    ) -> Self {
        self.parts.query("sort", &sort.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Providing a substring will filter results where the subject name contains the substring. This is a case-insensitive search.
    pub fn subject_name_substring(
        mut self,
        subject_name_substring: impl Into<String>,
    ) -> Self {
        self.parts.query("subject_name_substring", &subject_name_substring.into());
        self
    }
}

/// Get summary stats.
///
/// Get overall statistics of API requests made within an organization by all users and apps within a specified time frame.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-summary-stats>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/summary-stats`
///
/// - 200: [`ApiInsightsSummaryStats`](crate::models::ApiInsightsSummaryStats)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_summary_stats(
    org: impl Into<String>,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetSummaryStats {
    ApiInsightsGetSummaryStats {
        parts: Parts::new()
            .path(&org.into())
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_summary_stats`](api_insights_get_summary_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetSummaryStats {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetSummaryStats {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get summary stats by user.
///
/// Get overall statistics of API requests within the organization for a user.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-summary-stats-by-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `user_id`: The ID of the user to query for stats
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/summary-stats/users/{user_id}`
///
/// - 200: [`ApiInsightsSummaryStats`](crate::models::ApiInsightsSummaryStats)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_summary_stats_by_user(
    org: impl Into<String>,
    user_id: impl Into<String>,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetSummaryStatsByUser {
    ApiInsightsGetSummaryStatsByUser {
        parts: Parts::new()
            .path(&org.into())
            .path(&user_id.into())
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_summary_stats_by_user`](api_insights_get_summary_stats_by_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetSummaryStatsByUser {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetSummaryStatsByUser {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get summary stats by actor.
///
/// Get overall statistics of API requests within the organization made by a specific actor. Actors can be GitHub App installations, OAuth apps or other tokens on behalf of a user.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-summary-stats-by-actor>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `actor_type`: The type of the actor
/// - `actor_id`: The ID of the actor
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id}`
///
/// - 200: [`ApiInsightsSummaryStats`](crate::models::ApiInsightsSummaryStats)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_summary_stats_by_actor(
    org: impl Into<String>,
    actor_type: impl Into<models::ApiInsightsActorType>,
    actor_id: i64,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetSummaryStatsByActor {
    ApiInsightsGetSummaryStatsByActor {
        parts: Parts::new()
            .path(&org.into())
            .path(&actor_type.into())
            .path(&actor_id)
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_summary_stats_by_actor`](api_insights_get_summary_stats_by_actor()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetSummaryStatsByActor {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetSummaryStatsByActor {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get time stats.
///
/// Get the number of API requests and rate-limited requests made within an organization over a specified time period.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-time-stats>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
/// - `timestamp_increment`: The increment of time used to breakdown the query results (5m, 10m, 1h, etc.)
///
/// `GET /orgs/{org}/insights/api/time-stats`
///
/// - 200: a list of [`ApiInsightsTimeStatsItem`](crate::models::ApiInsightsTimeStatsItem)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_time_stats(
    org: impl Into<String>,
    min_timestamp: impl Into<String>,
    timestamp_increment: impl Into<String>,
) -> ApiInsightsGetTimeStats {
    ApiInsightsGetTimeStats {
        parts: Parts::new()
            .path(&org.into())
            .with_query("min_timestamp", &min_timestamp.into())
            .with_query("timestamp_increment", &timestamp_increment.into()),
    }
}

/// The request of [`api_insights_get_time_stats`](api_insights_get_time_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetTimeStats {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetTimeStats {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get time stats by user.
///
/// Get the number of API requests and rate-limited requests made within an organization by a specific user over a specified time period.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-time-stats-by-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `user_id`: The ID of the user to query for stats
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
/// - `timestamp_increment`: The increment of time used to breakdown the query results (5m, 10m, 1h, etc.)
///
/// `GET /orgs/{org}/insights/api/time-stats/users/{user_id}`
///
/// - 200: a list of [`ApiInsightsTimeStatsItem`](crate::models::ApiInsightsTimeStatsItem)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_time_stats_by_user(
    org: impl Into<String>,
    user_id: impl Into<String>,
    min_timestamp: impl Into<String>,
    timestamp_increment: impl Into<String>,
) -> ApiInsightsGetTimeStatsByUser {
    ApiInsightsGetTimeStatsByUser {
        parts: Parts::new()
            .path(&org.into())
            .path(&user_id.into())
            .with_query("min_timestamp", &min_timestamp.into())
            .with_query("timestamp_increment", &timestamp_increment.into()),
    }
}

/// The request of [`api_insights_get_time_stats_by_user`](api_insights_get_time_stats_by_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetTimeStatsByUser {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetTimeStatsByUser {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get time stats by actor.
///
/// Get the number of API requests and rate-limited requests made within an organization by a specific actor within a specified time period.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-time-stats-by-actor>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `actor_type`: The type of the actor
/// - `actor_id`: The ID of the actor
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
/// - `timestamp_increment`: The increment of time used to breakdown the query results (5m, 10m, 1h, etc.)
///
/// `GET /orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id}`
///
/// - 200: a list of [`ApiInsightsTimeStatsItem`](crate::models::ApiInsightsTimeStatsItem)
///
/// [How to send it](crate#sending).
pub fn api_insights_get_time_stats_by_actor(
    org: impl Into<String>,
    actor_type: impl Into<models::ApiInsightsActorType>,
    actor_id: i64,
    min_timestamp: impl Into<String>,
    timestamp_increment: impl Into<String>,
) -> ApiInsightsGetTimeStatsByActor {
    ApiInsightsGetTimeStatsByActor {
        parts: Parts::new()
            .path(&org.into())
            .path(&actor_type.into())
            .path(&actor_id)
            .with_query("min_timestamp", &min_timestamp.into())
            .with_query("timestamp_increment", &timestamp_increment.into()),
    }
}

/// The request of [`api_insights_get_time_stats_by_actor`](api_insights_get_time_stats_by_actor()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetTimeStatsByActor {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetTimeStatsByActor {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }
}

/// Get user stats.
///
/// Get API usage statistics within an organization for a user broken down by the type of access.
///
/// Under normal conditions, you can expect API data to appear within 4–6 hours after making a request. During incidents or periods of unusually high volume, it may take longer to show up.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/api-insights#get-user-stats>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `user_id`: The ID of the user to query for stats
/// - `min_timestamp`: The minimum timestamp to query for stats. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
///
/// `GET /orgs/{org}/insights/api/user-stats/{user_id}`
///
/// - 200: a list of [`ApiInsightsUserStatsItem`](crate::models::ApiInsightsUserStatsItem)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ApiInsightsGetUserStats::pages), [`items`](ApiInsightsGetUserStats::items).
pub fn api_insights_get_user_stats(
    org: impl Into<String>,
    user_id: impl Into<String>,
    min_timestamp: impl Into<String>,
) -> ApiInsightsGetUserStats {
    ApiInsightsGetUserStats {
        parts: Parts::new()
            .path(&org.into())
            .path(&user_id.into())
            .with_query("min_timestamp", &min_timestamp.into()),
    }
}

/// The request of [`api_insights_get_user_stats`](api_insights_get_user_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiInsightsGetUserStats {
    pub(crate) parts: Parts,
}

impl ApiInsightsGetUserStats {
    /// The maximum timestamp to query for stats. Defaults to the time 30 days ago. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn max_timestamp(mut self, max_timestamp: impl Into<String>) -> Self {
        self.parts.query("max_timestamp", &max_timestamp.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<models::ApiInsightsSortItem>>,
    ) -> Self {
        self.parts.query("sort", &sort.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Providing a substring will filter results where the actor name contains the substring. This is a case-insensitive search.
    pub fn actor_name_substring(
        mut self,
        actor_name_substring: impl Into<String>,
    ) -> Self {
        self.parts.query("actor_name_substring", &actor_name_substring.into());
        self
    }
}
