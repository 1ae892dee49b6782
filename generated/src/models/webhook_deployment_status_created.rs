// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-status-created`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Value};
use super::{
    CreatedAction, DeploymentPerformedViaGithubApp, Enterprise, OrganizationSimple,
    PullRequestMinimal, ReferencedWorkflow, RepositoryWebhooks, SimpleCheckSuiteStatus,
    SimpleInstallation, SimpleUser, WebhookCheckSuiteRequestedCheckSuiteConclusion,
    WebhookDeploymentCreatedWorkflowRunHeadRepository,
    WebhookPackagePublishedPackagePackageVersionBody, WebhooksUser, WebhooksWorkflow,
    WorkflowRunStatus,
};

/// deployment_status created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentStatusCreated {
    /// `action`
    pub action: CreatedAction,
    /// `check_run`
    pub check_run: Maybe<WebhookDeploymentStatusCreatedCheckRun>,
    /// The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).
    pub deployment: WebhookDeploymentStatusCreatedDeployment,
    /// The [deployment status](https://docs.github.com/rest/deployments/statuses#list-deployment-statuses).
    pub deployment_status: WebhookDeploymentStatusCreatedDeploymentStatus,
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
    pub workflow: Maybe<WebhooksWorkflow>,
    /// Deployment Workflow Run
    pub workflow_run: Maybe<Boxed<WebhookDeploymentStatusCreatedWorkflowRun>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-deployment-status-created/properties/check_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentStatusCreatedCheckRun {
    /// `completed_at`
    pub completed_at: Option<DateTime>,
    /// The result of the completed check run. This value will be `null` until the check run has completed.
    pub conclusion: Option<WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    /// `details_url`
    pub details_url: String,
    /// `external_id`
    pub external_id: String,
    /// The SHA of the commit that is being checked.
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// The id of the check.
    pub id: i64,
    /// The name of the check run.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `started_at`
    pub started_at: DateTime,
    /// The current status of the check run. Can be `queued`, `in_progress`, or `completed`.
    pub status: SimpleCheckSuiteStatus,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentStatusCreatedDeployment {
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
    pub payload: Option<WebhookPackagePublishedPackagePackageVersionBody>,
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

/// The [deployment status](https://docs.github.com/rest/deployments/statuses#list-deployment-statuses).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentStatusCreatedDeploymentStatus {
    /// `created_at`
    pub created_at: String,
    /// User
    pub creator: Option<WebhooksUser>,
    /// `deployment_url`
    pub deployment_url: String,
    /// The optional human-readable description added to the status.
    pub description: String,
    /// `environment`
    pub environment: String,
    /// `environment_url`
    pub environment_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `log_url`
    pub log_url: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<Boxed<DeploymentPerformedViaGithubApp>>,
    /// `repository_url`
    pub repository_url: String,
    /// The new state. Can be `pending`, `success`, `failure`, or `error`.
    pub state: String,
    /// The optional link added to the status.
    pub target_url: String,
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
pub struct WebhookDeploymentStatusCreatedWorkflowRun {
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
    pub conclusion: Option<WebhookDeploymentStatusCreatedWorkflowRunConclusion>,
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

/// Described at `/components/schemas/webhook-deployment-status-created/properties/workflow_run/properties/conclusion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDeploymentStatusCreatedWorkflowRunConclusion {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `cancelled`
    Cancelled,
    /// `timed_out`
    TimedOut,
    /// `action_required`
    ActionRequired,
    /// `stale`
    Stale,
    /// `startup_failure`
    StartupFailure,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
