// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::actions::{
    GetConcurrencyGroupForRepository, ListConcurrencyGroupsForRepository,
    ListConcurrencyGroupsForWorkflowRun,
};

impl Endpoint for ListConcurrencyGroupsForRepository {
    type Output = models::ConcurrencyGroupList;
    const OPERATION: Operation = Operation {
        id: "actions/list-concurrency-groups-for-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/concurrency_groups",
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

impl Paged for ListConcurrencyGroupsForRepository {
    type Item = models::ConcurrencyGroupListConcurrencyGroup;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.concurrency_groups
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListConcurrencyGroupsForRepository {
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

impl Endpoint for GetConcurrencyGroupForRepository {
    type Output = models::ConcurrencyGroup;
    const OPERATION: Operation = Operation {
        id: "actions/get-concurrency-group-for-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}",
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

impl GetConcurrencyGroupForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListConcurrencyGroupsForWorkflowRun {
    type Output = models::ConcurrencyGroupRunList;
    const OPERATION: Operation = Operation {
        id: "actions/list-concurrency-groups-for-workflow-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups",
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

impl Paged for ListConcurrencyGroupsForWorkflowRun {
    type Item = models::ConcurrencyGroupRunListConcurrencyGroup;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.concurrency_groups
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListConcurrencyGroupsForWorkflowRun {
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
