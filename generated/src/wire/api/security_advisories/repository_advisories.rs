// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Literal, Map, Operation, Paged, Parts,
    Value,
};
use crate::models;
use crate::api::security_advisories::{
    CreateFork, CreatePrivateVulnerabilityReport, CreateRepositoryAdvisory,
    CreateRepositoryAdvisoryCveRequest, CreatedUpdatedPublished, GetRepositoryAdvisory,
    ListOrgRepositoryAdvisories, ListOrgRepositoryAdvisoriesState,
    ListRepositoryAdvisories, UpdateRepositoryAdvisory,
};

impl Endpoint for ListOrgRepositoryAdvisories {
    type Output = Vec<models::RepositoryAdvisory>;
    const OPERATION: Operation = Operation {
        id: "security-advisories/list-org-repository-advisories",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/security-advisories",
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

impl Paged for ListOrgRepositoryAdvisories {
    type Item = models::RepositoryAdvisory;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOrgRepositoryAdvisories {
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

impl Endpoint for ListRepositoryAdvisories {
    type Output = Vec<models::RepositoryAdvisory>;
    const OPERATION: Operation = Operation {
        id: "security-advisories/list-repository-advisories",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/security-advisories",
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

impl Paged for ListRepositoryAdvisories {
    type Item = models::RepositoryAdvisory;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListRepositoryAdvisories {
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

impl Endpoint for CreateRepositoryAdvisory {
    type Output = models::RepositoryAdvisory;
    const OPERATION: Operation = Operation {
        id: "security-advisories/create-repository-advisory",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/security-advisories",
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

impl CreateRepositoryAdvisory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreatePrivateVulnerabilityReport {
    type Output = models::RepositoryAdvisory;
    const OPERATION: Operation = Operation {
        id: "security-advisories/create-private-vulnerability-report",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/security-advisories/reports",
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

impl CreatePrivateVulnerabilityReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepositoryAdvisory {
    type Output = models::RepositoryAdvisory;
    const OPERATION: Operation = Operation {
        id: "security-advisories/get-repository-advisory",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/security-advisories/{ghsa_id}",
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

impl GetRepositoryAdvisory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRepositoryAdvisory {
    type Output = models::RepositoryAdvisory;
    const OPERATION: Operation = Operation {
        id: "security-advisories/update-repository-advisory",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/security-advisories/{ghsa_id}",
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

impl UpdateRepositoryAdvisory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRepositoryAdvisoryCveRequest {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "security-advisories/create-repository-advisory-cve-request",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve",
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

impl CreateRepositoryAdvisoryCveRequest {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateFork {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "security-advisories/create-fork",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks",
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

impl CreateFork {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for CreatedUpdatedPublished {
    const NAME: &'static str = "CreatedUpdatedPublished";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Published => "published",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "published" => Self::Published,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreatedUpdatedPublished);

impl Literal for ListOrgRepositoryAdvisoriesState {
    const NAME: &'static str = "ListOrgRepositoryAdvisoriesState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Triage => "triage",
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Closed => "closed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "triage" => Self::Triage,
            "draft" => Self::Draft,
            "published" => Self::Published,
            "closed" => Self::Closed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListOrgRepositoryAdvisoriesState);
