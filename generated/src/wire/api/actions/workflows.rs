// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    CreateWorkflowDispatch, CreateWorkflowDispatchBody, DisableWorkflow, EnableWorkflow,
    GetWorkflow, GetWorkflowUsage, ListRepoWorkflows, ListRepoWorkflowsResponse,
};

impl Endpoint for ListRepoWorkflows {
    type Output = ListRepoWorkflowsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-repo-workflows",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/workflows",
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

impl Paged for ListRepoWorkflows {
    type Item = models::Workflow;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.workflows
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListRepoWorkflows {
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

impl Endpoint for GetWorkflow {
    type Output = models::Workflow;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}",
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

impl GetWorkflow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableWorkflow {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/disable-workflow",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable",
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

impl DisableWorkflow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateWorkflowDispatch {
    type Output = Option<models::WorkflowDispatchResponse>;
    const OPERATION: Operation = Operation {
        id: "actions/create-workflow-dispatch",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
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
        answer.optional()
    }
}

impl CreateWorkflowDispatch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableWorkflow {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/enable-workflow",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable",
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

impl EnableWorkflow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWorkflowUsage {
    type Output = models::WorkflowUsage;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow-usage",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing",
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

impl GetWorkflowUsage {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListRepoWorkflowsResponse {
    const NAME: &'static str = "ListRepoWorkflowsResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "workflows"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            workflows: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.workflows], &self.extra)
    }
}

octoforge_runtime::object!(ListRepoWorkflowsResponse);

impl Object for CreateWorkflowDispatchBody {
    const NAME: &'static str = "CreateWorkflowDispatchBody";
    const FIELDS: &'static [&'static str] = &["ref", "inputs", "return_run_details"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            inputs: fields.at(1),
            return_run_details: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref, &self.inputs, &self.return_run_details], &self.extra)
    }
}

octoforge_runtime::object!(CreateWorkflowDispatchBody);
