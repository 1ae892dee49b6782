// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::projects::{GetForOrg, GetForUser, ListForOrg, ListForUser};

impl Endpoint for ListForOrg {
    type Output = Vec<models::ProjectsV2>;
    const OPERATION: Operation = Operation {
        id: "projects/list-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForOrg {
    type Output = models::ProjectsV2;
    const OPERATION: Operation = Operation {
        id: "projects/get-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForUser {
    type Output = Vec<models::ProjectsV2>;
    const OPERATION: Operation = Operation {
        id: "projects/list-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForUser {
    type Output = models::ProjectsV2;
    const OPERATION: Operation = Operation {
        id: "projects/get-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
