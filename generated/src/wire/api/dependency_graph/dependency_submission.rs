// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::api::dependency_graph::{
    CreateRepositorySnapshot, CreateRepositorySnapshotResponse,
};

impl Endpoint for CreateRepositorySnapshot {
    type Output = CreateRepositorySnapshotResponse;
    const OPERATION: Operation = Operation {
        id: "dependency-graph/create-repository-snapshot",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/dependency-graph/snapshots",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateRepositorySnapshot {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateRepositorySnapshotResponse {
    const NAME: &'static str = "CreateRepositorySnapshotResponse";
    const FIELDS: &'static [&'static str] = &["id", "created_at", "result", "message"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            created_at: fields.at(1),
            result: fields.at(2),
            message: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.created_at, &self.result, &self.message], &self.extra)
    }
}

octoforge_runtime::object!(CreateRepositorySnapshotResponse);
