// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::issues::ListEventsForTimeline;

impl Endpoint for ListEventsForTimeline {
    type Output = Vec<models::TimelineIssueEvents>;
    const OPERATION: Operation = Operation {
        id: "issues/list-events-for-timeline",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/timeline",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListEventsForTimeline {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
