// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateOrUpdateEnvironment, CreateOrUpdateEnvironmentBody,
    CreateOrUpdateEnvironmentBodyReviewer, DeleteAnEnvironment, GetAllEnvironments,
    GetAllEnvironmentsResponse, GetEnvironment,
};

impl Endpoint for GetAllEnvironments {
    type Output = GetAllEnvironmentsResponse;
    const OPERATION: Operation = Operation {
        id: "repos/get-all-environments",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments",
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

impl Paged for GetAllEnvironments {
    type Item = models::Environment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.environments.unwrap_or_default()
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        page.total_count
    }
}

impl GetAllEnvironments {
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

impl Endpoint for GetEnvironment {
    type Output = models::Environment;
    const OPERATION: Operation = Operation {
        id: "repos/get-environment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}",
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

impl GetEnvironment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOrUpdateEnvironment {
    type Output = models::Environment;
    const OPERATION: Operation = Operation {
        id: "repos/create-or-update-environment",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/environments/{environment_name}",
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

impl CreateOrUpdateEnvironment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAnEnvironment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-an-environment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/environments/{environment_name}",
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

impl DeleteAnEnvironment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for GetAllEnvironmentsResponse {
    const NAME: &'static str = "GetAllEnvironmentsResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "environments"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            environments: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.environments], &self.extra)
    }
}

octoforge_runtime::object!(GetAllEnvironmentsResponse);

impl Object for CreateOrUpdateEnvironmentBody {
    const NAME: &'static str = "CreateOrUpdateEnvironmentBody";
    const FIELDS: &'static [&'static str] = &[
        "wait_timer",
        "prevent_self_review",
        "reviewers",
        "deployment_branch_policy",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            wait_timer: fields.at(0),
            prevent_self_review: fields.at(1),
            reviewers: fields.at(2),
            deployment_branch_policy: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.wait_timer,
                &self.prevent_self_review,
                &self.reviewers,
                &self.deployment_branch_policy,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrUpdateEnvironmentBody);

impl Object for CreateOrUpdateEnvironmentBodyReviewer {
    const NAME: &'static str = "CreateOrUpdateEnvironmentBodyReviewer";
    const FIELDS: &'static [&'static str] = &["type", "id"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.id], &self.extra)
    }
}

octoforge_runtime::object!(CreateOrUpdateEnvironmentBodyReviewer);
