// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: workflow runs.

use octoforge_runtime::{DateTime, Extra, Parts, Value};
use crate::models;

/// Re-run a job from a workflow run.
///
/// Re-run a job and its dependent jobs in a workflow run.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#re-run-a-job-from-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `job_id`: The unique identifier of the job.
///
/// `POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn re_run_job_for_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    job_id: i64,
) -> ReRunJobForWorkflowRun {
    ReRunJobForWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&job_id),
        body: ReRunJobForWorkflowRunBody::default(),
    }
}

/// The request of [`re_run_job_for_workflow_run`](re_run_job_for_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReRunJobForWorkflowRun {
    pub(crate) parts: Parts,
    pub(crate) body: ReRunJobForWorkflowRunBody,
}

impl ReRunJobForWorkflowRun {
    /// Whether to enable debug logging for the re-run.
    #[inline]
    pub fn enable_debug_logging(mut self, enable_debug_logging: bool) -> Self {
        self.body.enable_debug_logging = Some(enable_debug_logging);
        self
    }

    /// Whether to enable the debugger for the re-run of this job.
    #[inline]
    pub fn enable_debugger(mut self, enable_debugger: bool) -> Self {
        self.body.enable_debugger = Some(enable_debugger);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1jobs~1{job_id}~1rerun/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReRunJobForWorkflowRunBody {
    /// Whether to enable debug logging for the re-run.
    pub enable_debug_logging: Option<bool>,
    /// Whether to enable the debugger for the re-run of this job.
    pub enable_debugger: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ReRunJobForWorkflowRunBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List workflow runs for a repository.
///
/// Lists all workflow runs for a repository. You can use parameters to narrow the list of results. For more information about using parameters, see [Parameters](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#parameters).
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// This endpoint will return up to 1,000 results for each search when using the following parameters: `actor`, `branch`, `check_suite_id`, `created`, `event`, `head_sha`, `status`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/runs`
///
/// - 200: [`ListWorkflowRunsForRepoResponse`](crate::actions::ListWorkflowRunsForRepoResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWorkflowRunsForRepo::pages), [`items`](ListWorkflowRunsForRepo::items).
pub fn list_workflow_runs_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListWorkflowRunsForRepo {
    ListWorkflowRunsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_workflow_runs_for_repo`](list_workflow_runs_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowRunsForRepo {
    pub(crate) parts: Parts,
}

impl ListWorkflowRunsForRepo {
    /// Returns someone's workflow runs. Use the login for the user who created the `push` associated with the check suite or workflow run.
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.parts.query("actor", &actor.into());
        self
    }

    /// Returns workflow runs associated with a branch. Use the name of the branch of the `push`.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.parts.query("branch", &branch.into());
        self
    }

    /// Returns workflow run triggered by the event you specify. For example, `push`, `pull_request` or `issue`. For more information, see "[Events that trigger workflows](https://docs.github.com/actions/automating-your-workflow-with-github-actions/events-that-trigger-workflows)."
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.parts.query("event", &event.into());
        self
    }

    /// Returns workflow runs with the check run `status` or `conclusion` that you specify. For example, a conclusion can be `success` or a status can be `in_progress`. Only GitHub Actions can set a status of `waiting`, `pending`, or `requested`.
    pub fn status(mut self, status: impl Into<models::WorkflowRunStatusFilter>) -> Self {
        self.parts.query("status", &status.into());
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

    /// Returns workflow runs created within the given date-time range. For more information on the syntax, see "[Understanding the search syntax](https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates)."
    pub fn created(mut self, created: impl Into<DateTime>) -> Self {
        self.parts.query("created", &created.into());
        self
    }

    /// If `true` pull requests are omitted from the response (empty array).
    #[inline]
    pub fn exclude_pull_requests(mut self, exclude_pull_requests: bool) -> Self {
        self.parts.query("exclude_pull_requests", &exclude_pull_requests);
        self
    }

    /// Returns workflow runs with the `check_suite_id` that you specify.
    #[inline]
    pub fn check_suite_id(mut self, check_suite_id: i64) -> Self {
        self.parts.query("check_suite_id", &check_suite_id);
        self
    }

    /// Only returns workflow runs that are associated with the specified `head_sha`.
    pub fn head_sha(mut self, head_sha: impl Into<String>) -> Self {
        self.parts.query("head_sha", &head_sha.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListWorkflowRunsForRepoResponse {
    /// `total_count`
    pub total_count: i64,
    /// `workflow_runs`
    pub workflow_runs: Vec<models::WorkflowRun>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a workflow run.
///
/// Gets a specific workflow run.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}`
///
/// - 200: [`WorkflowRun`](crate::models::WorkflowRun)
///
/// [How to send it](crate#sending).
pub fn get_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> GetWorkflowRun {
    GetWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`get_workflow_run`](get_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowRun {
    pub(crate) parts: Parts,
}

impl GetWorkflowRun {
    /// If `true` pull requests are omitted from the response (empty array).
    #[inline]
    pub fn exclude_pull_requests(mut self, exclude_pull_requests: bool) -> Self {
        self.parts.query("exclude_pull_requests", &exclude_pull_requests);
        self
    }
}

/// Delete a workflow run.
///
/// Deletes a specific workflow run.
///
/// Anyone with write access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#delete-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `DELETE /repos/{owner}/{repo}/actions/runs/{run_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> DeleteWorkflowRun {
    DeleteWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`delete_workflow_run`](delete_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkflowRun {
    pub(crate) parts: Parts,
}

/// Get the review history for a workflow run.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals`
///
/// - 200: a list of [`EnvironmentApprovals`](crate::models::EnvironmentApprovals)
///
/// [How to send it](crate#sending).
pub fn get_reviews_for_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> GetReviewsForRun {
    GetReviewsForRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`get_reviews_for_run`](get_reviews_for_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReviewsForRun {
    pub(crate) parts: Parts,
}

/// Approve a workflow run for a fork pull request.
///
/// Approves a workflow run for a pull request from a public fork of a first time contributor. For more information, see ["Approving workflow runs from public forks](https://docs.github.com/actions/managing-workflow-runs/approving-workflow-runs-from-public-forks)."
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#approve-a-workflow-run-for-a-fork-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn approve_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ApproveWorkflowRun {
    ApproveWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`approve_workflow_run`](approve_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveWorkflowRun {
    pub(crate) parts: Parts,
}

/// Get a workflow run attempt.
///
/// Gets a specific workflow run attempt.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
/// - `attempt_number`: The attempt number of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}`
///
/// - 200: [`WorkflowRun`](crate::models::WorkflowRun)
///
/// [How to send it](crate#sending).
pub fn get_workflow_run_attempt(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
    attempt_number: i64,
) -> GetWorkflowRunAttempt {
    GetWorkflowRunAttempt {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&run_id)
            .path(&attempt_number),
    }
}

/// The request of [`get_workflow_run_attempt`](get_workflow_run_attempt()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowRunAttempt {
    pub(crate) parts: Parts,
}

impl GetWorkflowRunAttempt {
    /// If `true` pull requests are omitted from the response (empty array).
    #[inline]
    pub fn exclude_pull_requests(mut self, exclude_pull_requests: bool) -> Self {
        self.parts.query("exclude_pull_requests", &exclude_pull_requests);
        self
    }
}

/// Download workflow run attempt logs.
///
/// Gets a redirect URL to download an archive of log files for a specific workflow run attempt. This link expires after
/// 1 minute. Look for `Location:` in the response header to find the URL for the download.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-attempt-logs>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
/// - `attempt_number`: The attempt number of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs`
///
/// - 302: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadWorkflowRunAttemptLogs::download).
pub fn download_workflow_run_attempt_logs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
    attempt_number: i64,
) -> DownloadWorkflowRunAttemptLogs {
    DownloadWorkflowRunAttemptLogs {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&run_id)
            .path(&attempt_number),
    }
}

/// The request of [`download_workflow_run_attempt_logs`](download_workflow_run_attempt_logs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadWorkflowRunAttemptLogs {
    pub(crate) parts: Parts,
}

/// Cancel a workflow run.
///
/// Cancels a workflow run using its `id`.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel`
///
/// - 202: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn cancel_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> CancelWorkflowRun {
    CancelWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`cancel_workflow_run`](cancel_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelWorkflowRun {
    pub(crate) parts: Parts,
}

/// Review custom deployment protection rules for a workflow run.
///
/// Approve or reject custom deployment protection rules provided by a GitHub App for a workflow run. For more information, see "[Using environments for deployment](https://docs.github.com/actions/deployment/targeting-different-environments/using-environments-for-deployment)."
///
/// > **Note:**
/// > GitHub Apps can only review their own custom deployment protection rules. To approve or reject pending deployments that are waiting for review from a specific person or team, see [`POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments`](https://docs.github.com/rest/actions/workflow-runs#review-pending-deployments-for-a-workflow-run).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#review-custom-deployment-protection-rules-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn review_custom_gates_for_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
    body: impl Into<ReviewCustomGatesForRunBody>,
) -> ReviewCustomGatesForRun {
    ReviewCustomGatesForRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
        body: body.into(),
    }
}

/// The request of [`review_custom_gates_for_run`](review_custom_gates_for_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewCustomGatesForRun {
    pub(crate) parts: Parts,
    pub(crate) body: ReviewCustomGatesForRunBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1deployment_protection_rule/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ReviewCustomGatesForRunBody {
    /// [`ReviewCustomGatesCommentRequired`](crate::models::ReviewCustomGatesCommentRequired).
    Comment(models::ReviewCustomGatesCommentRequired),
    /// [`ReviewCustomGatesStateRequired`](crate::models::ReviewCustomGatesStateRequired).
    State(models::ReviewCustomGatesStateRequired),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<models::ReviewCustomGatesCommentRequired> for ReviewCustomGatesForRunBody {
    #[inline]
    fn from(value: models::ReviewCustomGatesCommentRequired) -> Self {
        Self::Comment(value)
    }
}

impl From<models::ReviewCustomGatesStateRequired> for ReviewCustomGatesForRunBody {
    #[inline]
    fn from(value: models::ReviewCustomGatesStateRequired) -> Self {
        Self::State(value)
    }
}

/// Force cancel a workflow run.
///
/// Cancels a workflow run and bypasses conditions that would otherwise cause a workflow execution to continue, such as an `always()` condition on a job.
/// You should only use this endpoint to cancel a workflow run when the workflow run is not responding to [`POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel`](https://docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run).
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#force-cancel-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel`
///
/// - 202: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn force_cancel_workflow_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ForceCancelWorkflowRun {
    ForceCancelWorkflowRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`force_cancel_workflow_run`](force_cancel_workflow_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ForceCancelWorkflowRun {
    pub(crate) parts: Parts,
}

/// Download workflow run logs.
///
/// Gets a redirect URL to download an archive of log files for a workflow run. This link expires after 1 minute. Look for
/// `Location:` in the response header to find the URL for the download.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-logs>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs`
///
/// - 302: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadWorkflowRunLogs::download).
pub fn download_workflow_run_logs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> DownloadWorkflowRunLogs {
    DownloadWorkflowRunLogs {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`download_workflow_run_logs`](download_workflow_run_logs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadWorkflowRunLogs {
    pub(crate) parts: Parts,
}

/// Delete workflow run logs.
///
/// Deletes all logs for a workflow run.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#delete-workflow-run-logs>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_workflow_run_logs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> DeleteWorkflowRunLogs {
    DeleteWorkflowRunLogs {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`delete_workflow_run_logs`](delete_workflow_run_logs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkflowRunLogs {
    pub(crate) parts: Parts,
}

/// Get pending deployments for a workflow run.
///
/// Get all deployment environments for a workflow run that are waiting for protection rules to pass.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments`
///
/// - 200: a list of [`PendingDeployment`](crate::models::PendingDeployment)
///
/// [How to send it](crate#sending).
pub fn get_pending_deployments_for_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> GetPendingDeploymentsForRun {
    GetPendingDeploymentsForRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`get_pending_deployments_for_run`](get_pending_deployments_for_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPendingDeploymentsForRun {
    pub(crate) parts: Parts,
}

/// Review pending deployments for a workflow run.
///
/// Approve or reject pending deployments that are waiting on approval by a required reviewer.
///
/// Required reviewers with read access to the repository contents and deployments can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#review-pending-deployments-for-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments`
///
/// - 200: a list of [`Deployment`](crate::models::Deployment)
///
/// [How to send it](crate#sending).
pub fn review_pending_deployments_for_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
    environment_ids: impl IntoIterator<Item = impl Into<i64>>,
    state: impl Into<models::ApprovedRejected>,
    comment: impl Into<String>,
) -> ReviewPendingDeploymentsForRun {
    ReviewPendingDeploymentsForRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
        body: ReviewPendingDeploymentsForRunBody::new(environment_ids, state, comment),
    }
}

/// The request of [`review_pending_deployments_for_run`](review_pending_deployments_for_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewPendingDeploymentsForRun {
    pub(crate) parts: Parts,
    pub(crate) body: ReviewPendingDeploymentsForRunBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1pending_deployments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewPendingDeploymentsForRunBody {
    /// The list of environment ids to approve or reject
    pub environment_ids: Vec<i64>,
    /// Whether to approve or reject deployment to the specified environments.
    pub state: models::ApprovedRejected,
    /// A comment to accompany the deployment review
    pub comment: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReviewPendingDeploymentsForRunBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        environment_ids: impl IntoIterator<Item = impl Into<i64>>,
        state: impl Into<models::ApprovedRejected>,
        comment: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.environment_ids = environment_ids
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new.state = state.into();
        new.comment = comment.into();
        new
    }
}

/// Re-run a workflow.
///
/// Re-runs your workflow run using its `id`.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#re-run-a-workflow>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn re_run_workflow(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ReRunWorkflow {
    ReRunWorkflow {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
        body: ReRunWorkflowFailedJobsBody::default(),
    }
}

/// The request of [`re_run_workflow`](re_run_workflow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReRunWorkflow {
    pub(crate) parts: Parts,
    pub(crate) body: ReRunWorkflowFailedJobsBody,
}

impl ReRunWorkflow {
    /// Whether to enable debug logging for the re-run.
    #[inline]
    pub fn enable_debug_logging(mut self, enable_debug_logging: bool) -> Self {
        self.body.enable_debug_logging = Some(enable_debug_logging);
        self
    }
}

/// Re-run failed jobs from a workflow run.
///
/// Re-run all of the failed jobs and their dependent jobs in a workflow run using the `id` of the workflow run.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#re-run-failed-jobs-from-a-workflow-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn re_run_workflow_failed_jobs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> ReRunWorkflowFailedJobs {
    ReRunWorkflowFailedJobs {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
        body: ReRunWorkflowFailedJobsBody::default(),
    }
}

/// The request of [`re_run_workflow_failed_jobs`](re_run_workflow_failed_jobs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReRunWorkflowFailedJobs {
    pub(crate) parts: Parts,
    pub(crate) body: ReRunWorkflowFailedJobsBody,
}

impl ReRunWorkflowFailedJobs {
    /// Whether to enable debug logging for the re-run.
    #[inline]
    pub fn enable_debug_logging(mut self, enable_debug_logging: bool) -> Self {
        self.body.enable_debug_logging = Some(enable_debug_logging);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1rerun-failed-jobs/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReRunWorkflowFailedJobsBody {
    /// Whether to enable debug logging for the re-run.
    pub enable_debug_logging: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ReRunWorkflowFailedJobsBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get workflow run usage.
///
/// > **Warning:**
/// > This endpoint is in the process of closing down. Refer to "[Actions Get workflow usage and Get workflow run usage endpoints closing down](https://github.blog/changelog/2025-02-02-actions-get-workflow-usage-and-get-workflow-run-usage-endpoints-closing-down/)" for more information.
///
/// Gets the number of billable minutes and total run time for a specific workflow run. Billable minutes only apply to workflows in private repositories that use GitHub-hosted runners. Usage is listed for each GitHub-hosted runner operating system in milliseconds. Any job re-runs are also included in the usage. The usage does not include the multiplier for macOS and Windows runners and is not rounded up to the nearest whole minute. For more information, see "[Managing billing for GitHub Actions](https://docs.github.com/github/setting-up-and-managing-billing-and-payments-on-github/managing-billing-for-github-actions)".
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#get-workflow-run-usage>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `run_id`: The unique identifier of the workflow run.
///
/// `GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing`
///
/// - 200: [`WorkflowRunUsage`](crate::models::WorkflowRunUsage)
///
/// [How to send it](crate#sending).
pub fn get_workflow_run_usage(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_id: i64,
) -> GetWorkflowRunUsage {
    GetWorkflowRunUsage {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&run_id),
    }
}

/// The request of [`get_workflow_run_usage`](get_workflow_run_usage()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowRunUsage {
    pub(crate) parts: Parts,
}

/// List workflow runs for a workflow.
///
/// List all workflow runs for a workflow. You can replace `workflow_id` with the workflow file name. For example, you could use `main.yaml`. You can use parameters to narrow the list of results. For more information about using parameters, see [Parameters](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#parameters).
///
/// Anyone with read access to the repository can use this endpoint
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// This endpoint will return up to 1,000 results for each search when using the following parameters: `actor`, `branch`, `check_suite_id`, `created`, `event`, `head_sha`, `status`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs`
///
/// - 200: [`ListWorkflowRunsForRepoResponse`](crate::actions::ListWorkflowRunsForRepoResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWorkflowRuns::pages), [`items`](ListWorkflowRuns::items).
pub fn list_workflow_runs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
) -> ListWorkflowRuns {
    ListWorkflowRuns {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
    }
}

/// The request of [`list_workflow_runs`](list_workflow_runs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowRuns {
    pub(crate) parts: Parts,
}

impl ListWorkflowRuns {
    /// Returns someone's workflow runs. Use the login for the user who created the `push` associated with the check suite or workflow run.
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.parts.query("actor", &actor.into());
        self
    }

    /// Returns workflow runs associated with a branch. Use the name of the branch of the `push`.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.parts.query("branch", &branch.into());
        self
    }

    /// Returns workflow run triggered by the event you specify. For example, `push`, `pull_request` or `issue`. For more information, see "[Events that trigger workflows](https://docs.github.com/actions/automating-your-workflow-with-github-actions/events-that-trigger-workflows)."
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.parts.query("event", &event.into());
        self
    }

    /// Returns workflow runs with the check run `status` or `conclusion` that you specify. For example, a conclusion can be `success` or a status can be `in_progress`. Only GitHub Actions can set a status of `waiting`, `pending`, or `requested`.
    pub fn status(mut self, status: impl Into<models::WorkflowRunStatusFilter>) -> Self {
        self.parts.query("status", &status.into());
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

    /// Returns workflow runs created within the given date-time range. For more information on the syntax, see "[Understanding the search syntax](https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates)."
    pub fn created(mut self, created: impl Into<DateTime>) -> Self {
        self.parts.query("created", &created.into());
        self
    }

    /// If `true` pull requests are omitted from the response (empty array).
    #[inline]
    pub fn exclude_pull_requests(mut self, exclude_pull_requests: bool) -> Self {
        self.parts.query("exclude_pull_requests", &exclude_pull_requests);
        self
    }

    /// Returns workflow runs with the `check_suite_id` that you specify.
    #[inline]
    pub fn check_suite_id(mut self, check_suite_id: i64) -> Self {
        self.parts.query("check_suite_id", &check_suite_id);
        self
    }

    /// Only returns workflow runs that are associated with the specified `head_sha`.
    pub fn head_sha(mut self, head_sha: impl Into<String>) -> Self {
        self.parts.query("head_sha", &head_sha.into());
        self
    }
}
