// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::issues::{GetEvent, ListEvents, ListEventsForRepo};

impl Endpoint for ListEventsForRepo {
    type Output = Vec<models::IssueEvent>;
    const OPERATION: Operation = Operation {
        id: "issues/list-events-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/events",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListEventsForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetEvent {
    type Output = models::IssueEvent;
    const OPERATION: Operation = Operation {
        id: "issues/get-event",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/events/{event_id}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetEvent {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListEvents {
    type Output = Vec<models::IssueEventForIssue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-events",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/events",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListEvents {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
