// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-run-completed`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    CheckSuiteConclusion, CompletedAction, Enterprise, HeadCommit, OrganizationSimple,
    ReferencedWorkflow, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookWorkflowRunCompletedWorkflowRunHeadRepository, WebhooksUser, WebhooksWorkflow,
    WorkflowRunPullRequest, WorkflowRunStatus,
};

/// workflow_run completed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunCompleted {
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
    /// `workflow`
    pub workflow: Option<WebhooksWorkflow>,
    /// Workflow Run
    pub workflow_run: WebhookWorkflowRunCompletedWorkflowRun,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Workflow Run
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunCompletedWorkflowRun {
    /// User
    pub actor: Option<WebhooksUser>,
    /// `artifacts_url`
    pub artifacts_url: String,
    /// `cancel_url`
    pub cancel_url: String,
    /// `check_suite_id`
    pub check_suite_id: i64,
    /// `check_suite_node_id`
    pub check_suite_node_id: String,
    /// `check_suite_url`
    pub check_suite_url: String,
    /// `conclusion`
    pub conclusion: Option<CheckSuiteConclusion>,
    /// `created_at`
    pub created_at: DateTime,
    /// `event`
    pub event: String,
    /// `head_branch`
    pub head_branch: Option<String>,
    /// SimpleCommit
    pub head_commit: HeadCommit,
    /// Repository Lite
    pub head_repository: WebhookWorkflowRunCompletedWorkflowRunHeadRepository,
    /// `head_sha`
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `jobs_url`
    pub jobs_url: String,
    /// `logs_url`
    pub logs_url: String,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `path`
    pub path: String,
    /// `previous_attempt_url`
    pub previous_attempt_url: Option<String>,
    /// `pull_requests`
    pub pull_requests: Vec<Option<WorkflowRunPullRequest>>,
    /// `referenced_workflows`
    pub referenced_workflows: Maybe<Vec<ReferencedWorkflow>>,
    /// Repository Lite
    pub repository: WebhookWorkflowRunCompletedWorkflowRunHeadRepository,
    /// `rerun_url`
    pub rerun_url: String,
    /// `run_attempt`
    pub run_attempt: i64,
    /// `run_number`
    pub run_number: i64,
    /// `run_started_at`
    pub run_started_at: DateTime,
    /// `status`
    pub status: WorkflowRunStatus,
    /// User
    pub triggering_actor: Option<WebhooksUser>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// `workflow_id`
    pub workflow_id: i64,
    /// `workflow_url`
    pub workflow_url: String,
    /// The event-specific title associated with the run or the run-name if set, or the value of `run-name` if it is set in the workflow.
    pub display_title: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
