// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::orgs::{
    ApiInsightsGetRouteStatsByActor, ApiInsightsGetSubjectStats,
    ApiInsightsGetSummaryStats, ApiInsightsGetSummaryStatsByActor,
    ApiInsightsGetSummaryStatsByUser, ApiInsightsGetTimeStats,
    ApiInsightsGetTimeStatsByActor, ApiInsightsGetTimeStatsByUser,
    ApiInsightsGetUserStats,
};

impl Endpoint for ApiInsightsGetRouteStatsByActor {
    type Output = Vec<models::ApiInsightsRouteStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-route-stats-by-actor",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ApiInsightsGetRouteStatsByActor {
    type Item = models::ApiInsightsRouteStatsItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ApiInsightsGetRouteStatsByActor {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ApiInsightsGetSubjectStats {
    type Output = Vec<models::ApiInsightsSubjectStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-subject-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/subject-stats",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ApiInsightsGetSubjectStats {
    type Item = models::ApiInsightsSubjectStatsItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ApiInsightsGetSubjectStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ApiInsightsGetSummaryStats {
    type Output = models::ApiInsightsSummaryStats;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-summary-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/summary-stats",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetSummaryStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetSummaryStatsByUser {
    type Output = models::ApiInsightsSummaryStats;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-summary-stats-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/summary-stats/users/{user_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetSummaryStatsByUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetSummaryStatsByActor {
    type Output = models::ApiInsightsSummaryStats;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-summary-stats-by-actor",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id}",
        overlaps: &["/orgs/{org}/insights/api/summary-stats/users/{user_id}"],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetSummaryStatsByActor {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetTimeStats {
    type Output = Vec<models::ApiInsightsTimeStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-time-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/time-stats",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetTimeStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetTimeStatsByUser {
    type Output = Vec<models::ApiInsightsTimeStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-time-stats-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/time-stats/users/{user_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetTimeStatsByUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetTimeStatsByActor {
    type Output = Vec<models::ApiInsightsTimeStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-time-stats-by-actor",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id}",
        overlaps: &["/orgs/{org}/insights/api/time-stats/users/{user_id}"],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ApiInsightsGetTimeStatsByActor {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApiInsightsGetUserStats {
    type Output = Vec<models::ApiInsightsUserStatsItem>;
    const OPERATION: Operation = Operation {
        id: "api-insights/get-user-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/insights/api/user-stats/{user_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ApiInsightsGetUserStats {
    type Item = models::ApiInsightsUserStatsItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ApiInsightsGetUserStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}
