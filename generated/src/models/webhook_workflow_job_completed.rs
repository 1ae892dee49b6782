// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-completed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CompletedAction, Deployment, Enterprise, JobConclusion, OrganizationSimple,
    QueuedInProgressCompleted, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    StepConclusion, WorkflowJobStatus,
};

/// workflow_job completed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobCompleted {
    /// `action`
    pub action: CompletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// `workflow_job`
    pub workflow_job: WebhookWorkflowJobCompletedWorkflowJob,
    /// `deployment`
    pub deployment: Option<Boxed<Deployment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The workflow job. Many `workflow_job` keys, such as `head_sha`, `conclusion`, and `started_at` are the same as those in a [`check_run`](https://docs.github.com/rest/#check_run) object.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobCompletedWorkflowJob {
    /// `check_run_url`
    pub check_run_url: String,
    /// `completed_at`
    pub completed_at: String,
    /// `conclusion`
    pub conclusion: JobConclusion,
    /// The time that the job created.
    pub created_at: String,
    /// `head_sha`
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// Custom labels for the job. Specified by the [`"runs-on"` attribute](https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idruns-on) in the workflow YAML.
    pub labels: Vec<String>,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `run_attempt`
    pub run_attempt: i64,
    /// `run_id`
    pub run_id: i64,
    /// `run_url`
    pub run_url: String,
    /// The ID of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`.
    pub runner_group_id: Option<i64>,
    /// The name of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`.
    pub runner_group_name: Option<String>,
    /// The ID of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`.
    pub runner_id: Option<i64>,
    /// The name of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`.
    pub runner_name: Option<String>,
    /// `started_at`
    pub started_at: String,
    /// The current status of the job. Can be `queued`, `in_progress`, `waiting`, or `completed`.
    pub status: WorkflowJobStatus,
    /// The name of the current branch.
    pub head_branch: Option<String>,
    /// The name of the workflow.
    pub workflow_name: Option<String>,
    /// `steps`
    pub steps: Vec<WebhookWorkflowJobCompletedWorkflowJobStep>,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Workflow Step
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobCompletedWorkflowJobStep {
    /// `completed_at`
    pub completed_at: Option<String>,
    /// `conclusion`
    pub conclusion: Option<StepConclusion>,
    /// `name`
    pub name: String,
    /// `number`
    pub number: i64,
    /// `started_at`
    pub started_at: Option<String>,
    /// `status`
    pub status: QueuedInProgressCompleted,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
