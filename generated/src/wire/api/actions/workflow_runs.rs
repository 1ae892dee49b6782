// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Paged, Parts, Redirect, Union, Variant, Visit,
};
use crate::models;
use crate::api::actions::{
    ApproveWorkflowRun, CancelWorkflowRun, DeleteWorkflowRun, DeleteWorkflowRunLogs,
    DownloadWorkflowRunAttemptLogs, DownloadWorkflowRunLogs, ForceCancelWorkflowRun,
    GetPendingDeploymentsForRun, GetReviewsForRun, GetWorkflowRun, GetWorkflowRunAttempt,
    GetWorkflowRunUsage, ListWorkflowRuns, ListWorkflowRunsForRepo,
    ListWorkflowRunsForRepoResponse, ReRunJobForWorkflowRun, ReRunJobForWorkflowRunBody,
    ReRunWorkflow, ReRunWorkflowFailedJobs, ReRunWorkflowFailedJobsBody,
    ReviewCustomGatesForRun, ReviewCustomGatesForRunBody, ReviewPendingDeploymentsForRun,
    ReviewPendingDeploymentsForRunBody,
};

impl Endpoint for ReRunJobForWorkflowRun {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/re-run-job-for-workflow-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun",
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

impl ReRunJobForWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWorkflowRunsForRepo {
    type Output = ListWorkflowRunsForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-workflow-runs-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs",
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

impl Paged for ListWorkflowRunsForRepo {
    type Item = models::WorkflowRun;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.workflow_runs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListWorkflowRunsForRepo {
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

impl Endpoint for GetWorkflowRun {
    type Output = models::WorkflowRun;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}",
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

impl GetWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteWorkflowRun {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-workflow-run",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}",
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

impl DeleteWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReviewsForRun {
    type Output = Vec<models::EnvironmentApprovals>;
    const OPERATION: Operation = Operation {
        id: "actions/get-reviews-for-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
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

impl GetReviewsForRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ApproveWorkflowRun {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/approve-workflow-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/approve",
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

impl ApproveWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWorkflowRunAttempt {
    type Output = models::WorkflowRun;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow-run-attempt",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
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

impl GetWorkflowRunAttempt {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DownloadWorkflowRunAttemptLogs {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "actions/download-workflow-run-attempt-logs",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
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

impl DownloadWorkflowRunAttemptLogs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for CancelWorkflowRun {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/cancel-workflow-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
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

impl CancelWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReviewCustomGatesForRun {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/review-custom-gates-for-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule",
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
        answer.empty()
    }
}

impl ReviewCustomGatesForRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ForceCancelWorkflowRun {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/force-cancel-workflow-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel",
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

impl ForceCancelWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DownloadWorkflowRunLogs {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "actions/download-workflow-run-logs",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/logs",
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

impl DownloadWorkflowRunLogs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DeleteWorkflowRunLogs {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-workflow-run-logs",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/logs",
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

impl DeleteWorkflowRunLogs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPendingDeploymentsForRun {
    type Output = Vec<models::PendingDeployment>;
    const OPERATION: Operation = Operation {
        id: "actions/get-pending-deployments-for-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
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

impl GetPendingDeploymentsForRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReviewPendingDeploymentsForRun {
    type Output = Vec<models::Deployment>;
    const OPERATION: Operation = Operation {
        id: "actions/review-pending-deployments-for-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
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

impl ReviewPendingDeploymentsForRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReRunWorkflow {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/re-run-workflow",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
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

impl ReRunWorkflow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReRunWorkflowFailedJobs {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/re-run-workflow-failed-jobs",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
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

impl ReRunWorkflowFailedJobs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWorkflowRunUsage {
    type Output = models::WorkflowRunUsage;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow-run-usage",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/timing",
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

impl GetWorkflowRunUsage {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWorkflowRuns {
    type Output = ListWorkflowRunsForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-workflow-runs",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
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

impl Paged for ListWorkflowRuns {
    type Item = models::WorkflowRun;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.workflow_runs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListWorkflowRuns {
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

impl Object for ReRunJobForWorkflowRunBody {
    const NAME: &'static str = "ReRunJobForWorkflowRunBody";
    const FIELDS: &'static [&'static str] = &["enable_debug_logging", "enable_debugger"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enable_debug_logging: fields.at(0),
            enable_debugger: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enable_debug_logging, &self.enable_debugger], &self.extra)
    }
}

octoforge_runtime::object!(ReRunJobForWorkflowRunBody);

impl Object for ListWorkflowRunsForRepoResponse {
    const NAME: &'static str = "ListWorkflowRunsForRepoResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "workflow_runs"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            workflow_runs: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.workflow_runs], &self.extra)
    }
}

octoforge_runtime::object!(ListWorkflowRunsForRepoResponse);

impl Union for ReviewCustomGatesForRunBody {
    const NAME: &'static str = "ReviewCustomGatesForRunBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["comment"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["state"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Comment(node.read()),
            1 => Self::State(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Comment(value) => value,
            Self::State(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ReviewCustomGatesForRunBody);

impl Object for ReviewPendingDeploymentsForRunBody {
    const NAME: &'static str = "ReviewPendingDeploymentsForRunBody";
    const FIELDS: &'static [&'static str] = &["environment_ids", "state", "comment"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            environment_ids: fields.at(0),
            state: fields.at(1),
            comment: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.environment_ids, &self.state, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(ReviewPendingDeploymentsForRunBody);

impl Object for ReRunWorkflowFailedJobsBody {
    const NAME: &'static str = "ReRunWorkflowFailedJobsBody";
    const FIELDS: &'static [&'static str] = &["enable_debug_logging"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enable_debug_logging: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enable_debug_logging], &self.extra)
    }
}

octoforge_runtime::object!(ReRunWorkflowFailedJobsBody);
