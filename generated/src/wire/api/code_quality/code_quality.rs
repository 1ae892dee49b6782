// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::code_quality::{
    GetFinding, GetSetup, ListFindingsForRepo, UpdateSetup, UpdateSetupOutput,
};

impl Endpoint for ListFindingsForRepo {
    type Output = Vec<models::CodeQualityFinding>;
    const OPERATION: Operation = Operation {
        id: "code-quality/list-findings-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-quality/findings",
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

impl Paged for ListFindingsForRepo {
    type Item = models::CodeQualityFinding;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFindingsForRepo {
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

impl Endpoint for GetFinding {
    type Output = models::CodeQualityFinding;
    const OPERATION: Operation = Operation {
        id: "code-quality/get-finding",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-quality/findings/{finding_number}",
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

impl GetFinding {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSetup {
    type Output = models::CodeQualitySetup;
    const OPERATION: Operation = Operation {
        id: "code-quality/get-setup",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-quality/setup",
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

impl GetSetup {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateSetup {
    type Output = UpdateSetupOutput;
    const OPERATION: Operation = Operation {
        id: "code-quality/update-setup",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/code-quality/setup",
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
        match answer.status().as_u16() {
            200 => Ok(UpdateSetupOutput::Ok(answer.json()?)),
            202 => Ok(UpdateSetupOutput::Accepted(answer.json()?)),
            _ => Err(answer.unexpected()),
        }
    }
}

impl UpdateSetup {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
