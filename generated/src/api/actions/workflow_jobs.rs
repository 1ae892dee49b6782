// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: workflow jobs.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get a job for a workflow run.
///
/// Gets a specific job in a workflow run.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `job_id`: The unique identifier of the job.
///
/// `GET /repos/{owner}/{repo}/actions/jobs/{job_id}`
///
/// - 200: [`Job`](crate::models::Job)
///
/// [How to send it](crate#sending).
pub fn get_job_for_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    job_id: i64,
) -> GetJobForWorkflowRun {
    GetJobForWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&job_id),
    }
}

/// The request of [`get_job_for_workflow_run`](get_job_for_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobForWorkflowRun {
    pub(crate) parts: Parts,
}

/// Download job logs for a workflow run.
///
/// Gets a redirect URL to download a plain text file of logs for a workflow job. This link expires after 1 minute. Look
/// for `Location:` in the response header to find the URL for the download.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `job_id`: The unique identifier of the job.
///
/// `GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs`
///
/// - 302: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadJobLogsForWorkflowRun::download).
pub fn download_job_logs_for_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    job_id: i64,
) -> DownloadJobLogsForWorkflowRun {
    DownloadJobLogsForWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&job_id),
    }
}

/// The request of [`download_job_logs_for_workflow_run`](download_job_logs_for_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadJobLogsForWorkflowRun {
    pub(crate) parts: Parts,
}

/// List jobs for a workflow run attempt.
///
/// Lists jobs for a specific workflow run attempt. You can use parameters to narrow the list of results. For more information
/// about using parameters, see [Parameters](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#parameters).
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint  with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
/// - `attempt_number`: The attempt number of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`
///
/// - 200: [`ListJobsForWorkflowRunAttemptResponse`](crate::actions::ListJobsForWorkflowRunAttemptResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListJobsForWorkflowRunAttempt::pages), [`items`](ListJobsForWorkflowRunAttempt::items).
pub fn list_jobs_for_workflow_run_attempt(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
    attempt_number: i64,
) -> ListJobsForWorkflowRunAttempt {
    ListJobsForWorkflowRunAttempt {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&run_id)
            .path(&attempt_number),
    }
}

/// The request of [`list_jobs_for_workflow_run_attempt`](list_jobs_for_workflow_run_attempt()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobsForWorkflowRunAttempt {
    pub(crate) parts: Parts,
}

impl ListJobsForWorkflowRunAttempt {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1attempts~1{attempt_number}~1jobs/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListJobsForWorkflowRunAttemptResponse {
    /// `total_count`
    pub total_count: i64,
    /// `jobs`
    pub jobs: Vec<models::Job>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List jobs for a workflow run.
///
/// Lists jobs for a workflow run. You can use parameters to narrow the list of results. For more information
/// about using parameters, see [Parameters](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#parameters).
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs`
///
/// - 200: [`ListJobsForWorkflowRunAttemptResponse`](crate::actions::ListJobsForWorkflowRunAttemptResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListJobsForWorkflowRun::pages), [`items`](ListJobsForWorkflowRun::items).
pub fn list_jobs_for_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ListJobsForWorkflowRun {
    ListJobsForWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`list_jobs_for_workflow_run`](list_jobs_for_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobsForWorkflowRun {
    pub(crate) parts: Parts,
}

impl ListJobsForWorkflowRun {
    /// Filters jobs by their `completed_at` timestamp. `latest` returns jobs from the most recent execution of the workflow run. `all` returns all jobs for a workflow run, including from old executions of the workflow run.
    pub fn filter(mut self, filter: impl Into<models::LatestAll>) -> Self {
        self.parts.query("filter", &filter.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}
