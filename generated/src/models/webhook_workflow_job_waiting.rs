// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-waiting`.

use octoforge_runtime::{Boxed, DateTime, Extra, Number};
use super::{
    Deployment, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleCheckSuiteStatus, SimpleInstallation, SimpleUser, StepConclusion,
    WorkflowJobStatus,
};

/// workflow_job waiting event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobWaiting {
    /// `action`
    pub action: WebhookWorkflowJobWaitingAction,
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
    pub workflow_job: WebhookWorkflowJobWaitingWorkflowJob,
    /// `deployment`
    pub deployment: Option<Boxed<Deployment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-workflow-job-waiting/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookWorkflowJobWaitingAction {
    /// `waiting`
    Waiting,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/webhook-workflow-job-waiting/properties/workflow_job`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobWaitingWorkflowJob {
    /// `check_run_url`
    pub check_run_url: String,
    /// `completed_at`
    pub completed_at: Option<String>,
    /// `conclusion`
    pub conclusion: Option<String>,
    /// The time that the job created.
    pub created_at: String,
    /// `head_sha`
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `labels`
    pub labels: Vec<String>,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `run_attempt`
    pub run_attempt: i64,
    /// `run_id`
    pub run_id: Number,
    /// `run_url`
    pub run_url: String,
    /// `runner_group_id`
    pub runner_group_id: Option<i64>,
    /// `runner_group_name`
    pub runner_group_name: Option<String>,
    /// `runner_id`
    pub runner_id: Option<i64>,
    /// `runner_name`
    pub runner_name: Option<String>,
    /// `started_at`
    pub started_at: DateTime,
    /// The name of the current branch.
    pub head_branch: Option<String>,
    /// The name of the workflow.
    pub workflow_name: Option<String>,
    /// `status`
    pub status: WorkflowJobStatus,
    /// `steps`
    pub steps: Vec<WebhookWorkflowJobWaitingWorkflowJobStep>,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Workflow Step
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowJobWaitingWorkflowJobStep {
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
    pub status: SimpleCheckSuiteStatus,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
