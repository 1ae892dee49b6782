// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::dependency_graph::DiffRange;

impl Endpoint for DiffRange {
    type Output = Vec<models::DependencyGraphDiffItem>;
    const OPERATION: Operation = Operation {
        id: "dependency-graph/diff-range",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependency-graph/compare/{basehead}",
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

impl DiffRange {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
