// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-created`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Value};
use super::{
    CreatedAction, DeploymentPerformedViaGithubApp, Enterprise, OrganizationSimple,
    Payload, PullRequestMinimal, ReferencedWorkflow, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookDeploymentCreatedWorkflowRunHeadRepository,
    WebhooksUser, WebhooksWorkflow, WorkflowRunConclusion, WorkflowRunStatus,
};

/// deployment created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentCreated {
    /// `action`
    pub action: CreatedAction,
    /// The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).
    pub deployment: WebhookDeploymentCreatedDeployment,
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
    /// Deployment Workflow Run
    pub workflow_run: Option<Boxed<WebhookDeploymentCreatedWorkflowRun>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentCreatedDeployment {
    /// `created_at`
    pub created_at: String,
    /// User
    pub creator: Option<WebhooksUser>,
    /// `description`
    pub description: Option<String>,
    /// `environment`
    pub environment: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `original_environment`
    pub original_environment: String,
    /// `payload`
    pub payload: Payload,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<Boxed<DeploymentPerformedViaGithubApp>>,
    /// `production_environment`
    pub production_environment: Option<bool>,
    /// `ref`
    pub r#ref: String,
    /// `repository_url`
    pub repository_url: String,
    /// `sha`
    pub sha: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `task`
    pub task: String,
    /// `transient_environment`
    pub transient_environment: Option<bool>,
    /// `updated_at`
    pub updated_at: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Deployment Workflow Run
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentCreatedWorkflowRun {
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
    pub head_commit: Option<Value>,
    /// `head_repository`
    pub head_repository: Option<
        Boxed<WebhookDeploymentCreatedWorkflowRunHeadRepository>,
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
    pub previous_attempt_url: Option<Value>,
    /// `pull_requests`
    pub pull_requests: Vec<PullRequestMinimal>,
    /// `referenced_workflows`
    pub referenced_workflows: Maybe<Vec<ReferencedWorkflow>>,
    /// `repository`
    pub repository: Option<Boxed<WebhookDeploymentCreatedWorkflowRunHeadRepository>>,
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
    pub triggering_actor: Maybe<WebhooksUser>,
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
