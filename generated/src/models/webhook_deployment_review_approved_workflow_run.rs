// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-review-approved/properties/workflow_run`.

use octoforge_runtime::{Boxed, DateTime, Extra, Map, Maybe, Value};
use super::{
    PullRequestMinimal, ReferencedWorkflow,
    WebhookDeploymentReviewApprovedWorkflowRunHeadRepository, WebhooksUser,
    WorkflowRunConclusion, WorkflowRunStatus,
};

/// Deployment Workflow Run
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewApprovedWorkflowRun {
    /// User
    pub actor: Option<WebhooksUser>,
    /// `artifacts_url`
    pub artifacts_url: Option<String>,
    /// `cancel_url`
    pub cancel_url: Option<String>,
    /// `check_suite_id`
    pub check_suite_id: i64,
    /// `check_suite_node_id`
    pub check_suite_node_id: String,
    /// `check_suite_url`
    pub check_suite_url: Option<String>,
    /// `conclusion`
    pub conclusion: Option<WorkflowRunConclusion>,
    /// `created_at`
    pub created_at: DateTime,
    /// `display_title`
    pub display_title: String,
    /// `event`
    pub event: String,
    /// `head_branch`
    pub head_branch: String,
    /// `head_commit`
    pub head_commit: Maybe<Map<Value>>,
    /// `head_repository`
    pub head_repository: Option<
        Boxed<WebhookDeploymentReviewApprovedWorkflowRunHeadRepository>,
    >,
    /// `head_sha`
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `jobs_url`
    pub jobs_url: Option<String>,
    /// `logs_url`
    pub logs_url: Option<String>,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `path`
    pub path: String,
    /// `previous_attempt_url`
    pub previous_attempt_url: Maybe<String>,
    /// `pull_requests`
    pub pull_requests: Vec<PullRequestMinimal>,
    /// `referenced_workflows`
    pub referenced_workflows: Maybe<Vec<ReferencedWorkflow>>,
    /// `repository`
    pub repository: Option<
        Boxed<WebhookDeploymentReviewApprovedWorkflowRunHeadRepository>,
    >,
    /// `rerun_url`
    pub rerun_url: Option<String>,
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
    pub workflow_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
