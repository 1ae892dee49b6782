// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::api::codespaces::{
    CodespaceMachinesForAuthenticatedUser, RepoMachinesForAuthenticatedUser, Response,
};

impl Endpoint for RepoMachinesForAuthenticatedUser {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "codespaces/repo-machines-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/machines",
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

impl RepoMachinesForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CodespaceMachinesForAuthenticatedUser {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "codespaces/codespace-machines-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/{codespace_name}/machines",
        overlaps: &["/user/codespaces/secrets/{secret_name}"],
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

impl CodespaceMachinesForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &["total_count", "machines"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            machines: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.machines], &self.extra)
    }
}

octoforge_runtime::object!(Response);
