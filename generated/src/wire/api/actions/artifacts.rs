// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Redirect, Visit,
};
use crate::models;
use crate::api::actions::{
    DeleteArtifact, DownloadArtifact, GetArtifact, ListArtifactsForRepo,
    ListArtifactsForRepoResponse, ListWorkflowRunArtifacts,
};

impl Endpoint for ListArtifactsForRepo {
    type Output = ListArtifactsForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-artifacts-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/artifacts",
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

impl Paged for ListArtifactsForRepo {
    type Item = models::Artifact;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.artifacts
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListArtifactsForRepo {
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

impl Endpoint for GetArtifact {
    type Output = models::Artifact;
    const OPERATION: Operation = Operation {
        id: "actions/get-artifact",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
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

impl GetArtifact {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteArtifact {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-artifact",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteArtifact {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DownloadArtifact {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "actions/download-artifact",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        outcomes: &[301, 302, 303, 307, 308],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.location()
    }
}

impl DownloadArtifact {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for ListWorkflowRunArtifacts {
    type Output = ListArtifactsForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-workflow-run-artifacts",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
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

impl Paged for ListWorkflowRunArtifacts {
    type Item = models::Artifact;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.artifacts
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListWorkflowRunArtifacts {
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

impl Object for ListArtifactsForRepoResponse {
    const NAME: &'static str = "ListArtifactsForRepoResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "artifacts"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            artifacts: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.artifacts], &self.extra)
    }
}

octoforge_runtime::object!(ListArtifactsForRepoResponse);
