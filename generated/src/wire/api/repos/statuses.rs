// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateCommitStatus, CreateCommitStatusBody, CreateDeploymentStatus,
    CreateDeploymentStatusBody, GetCombinedStatusForRef, GetDeploymentStatus,
    ListCommitStatusesForRef, ListDeploymentStatuses,
};

impl Endpoint for GetCombinedStatusForRef {
    type Output = models::CombinedCommitStatus;
    const OPERATION: Operation = Operation {
        id: "repos/get-combined-status-for-ref",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}/status",
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

impl Paged for GetCombinedStatusForRef {
    type Item = models::SimpleCommitStatus;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.statuses
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl GetCombinedStatusForRef {
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

impl Endpoint for ListCommitStatusesForRef {
    type Output = Vec<models::Status>;
    const OPERATION: Operation = Operation {
        id: "repos/list-commit-statuses-for-ref",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}/statuses",
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

impl Paged for ListCommitStatusesForRef {
    type Item = models::Status;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommitStatusesForRef {
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

impl Endpoint for ListDeploymentStatuses {
    type Output = Vec<models::DeploymentStatus>;
    const OPERATION: Operation = Operation {
        id: "repos/list-deployment-statuses",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
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

impl Paged for ListDeploymentStatuses {
    type Item = models::DeploymentStatus;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListDeploymentStatuses {
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

impl Endpoint for CreateDeploymentStatus {
    type Output = models::DeploymentStatus;
    const OPERATION: Operation = Operation {
        id: "repos/create-deployment-status",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
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

impl CreateDeploymentStatus {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDeploymentStatus {
    type Output = models::DeploymentStatus;
    const OPERATION: Operation = Operation {
        id: "repos/get-deployment-status",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}",
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

impl GetDeploymentStatus {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateCommitStatus {
    type Output = models::Status;
    const OPERATION: Operation = Operation {
        id: "repos/create-commit-status",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/statuses/{+sha}",
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

impl CreateCommitStatus {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateDeploymentStatusBody {
    const NAME: &'static str = "CreateDeploymentStatusBody";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "target_url",
        "log_url",
        "description",
        "environment",
        "environment_url",
        "auto_inactive",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            target_url: fields.at(1),
            log_url: fields.at(2),
            description: fields.at(3),
            environment: fields.at(4),
            environment_url: fields.at(5),
            auto_inactive: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.target_url,
                &self.log_url,
                &self.description,
                &self.environment,
                &self.environment_url,
                &self.auto_inactive,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateDeploymentStatusBody);

impl Object for CreateCommitStatusBody {
    const NAME: &'static str = "CreateCommitStatusBody";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "target_url",
        "description",
        "context",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            target_url: fields.at(1),
            description: fields.at(2),
            context: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.state, &self.target_url, &self.description, &self.context],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateCommitStatusBody);
