// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateDeploymentBranchPolicy, DeleteDeploymentBranchPolicy,
    GetDeploymentBranchPolicy, ListDeploymentBranchPolicies,
    ListDeploymentBranchPoliciesResponse, UpdateDeploymentBranchPolicy,
};

impl Endpoint for ListDeploymentBranchPolicies {
    type Output = ListDeploymentBranchPoliciesResponse;
    const OPERATION: Operation = Operation {
        id: "repos/list-deployment-branch-policies",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
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

impl Paged for ListDeploymentBranchPolicies {
    type Item = models::DeploymentBranchPolicy;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.branch_policies
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListDeploymentBranchPolicies {
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

impl Endpoint for CreateDeploymentBranchPolicy {
    type Output = models::DeploymentBranchPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/create-deployment-branch-policy",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
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

impl CreateDeploymentBranchPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDeploymentBranchPolicy {
    type Output = models::DeploymentBranchPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/get-deployment-branch-policy",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
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

impl GetDeploymentBranchPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateDeploymentBranchPolicy {
    type Output = models::DeploymentBranchPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/update-deployment-branch-policy",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
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

impl UpdateDeploymentBranchPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteDeploymentBranchPolicy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-deployment-branch-policy",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
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

impl DeleteDeploymentBranchPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListDeploymentBranchPoliciesResponse {
    const NAME: &'static str = "ListDeploymentBranchPoliciesResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "branch_policies"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            branch_policies: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.branch_policies], &self.extra)
    }
}

octoforge_runtime::object!(ListDeploymentBranchPoliciesResponse);
