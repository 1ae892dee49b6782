// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Redirect, Visit,
};
use crate::models;
use crate::api::actions::{
    DownloadJobLogsForWorkflowRun, GetJobForWorkflowRun, ListJobsForWorkflowRun,
    ListJobsForWorkflowRunAttempt, ListJobsForWorkflowRunAttemptResponse,
};

impl Endpoint for GetJobForWorkflowRun {
    type Output = models::Job;
    const OPERATION: Operation = Operation {
        id: "actions/get-job-for-workflow-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/jobs/{job_id}",
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

impl GetJobForWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DownloadJobLogsForWorkflowRun {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "actions/download-job-logs-for-workflow-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
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

impl DownloadJobLogsForWorkflowRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for ListJobsForWorkflowRunAttempt {
    type Output = ListJobsForWorkflowRunAttemptResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-jobs-for-workflow-run-attempt",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
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

impl Paged for ListJobsForWorkflowRunAttempt {
    type Item = models::Job;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.jobs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListJobsForWorkflowRunAttempt {
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

impl Endpoint for ListJobsForWorkflowRun {
    type Output = ListJobsForWorkflowRunAttemptResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-jobs-for-workflow-run",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
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

impl Paged for ListJobsForWorkflowRun {
    type Item = models::Job;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.jobs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListJobsForWorkflowRun {
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

impl Object for ListJobsForWorkflowRunAttemptResponse {
    const NAME: &'static str = "ListJobsForWorkflowRunAttemptResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "jobs"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            jobs: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.jobs], &self.extra)
    }
}

octoforge_runtime::object!(ListJobsForWorkflowRunAttemptResponse);
