// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-review-approved`.

use octoforge_runtime::{Boxed, Extra, Maybe, Value};
use super::{
    ApprovedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookDeploymentReviewApprovedWorkflowRun,
    WebhooksApprover, WebhooksReviewersItem, WebhooksWorkflowJobRun,
};

/// Described at `/components/schemas/webhook-deployment-review-approved`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewApproved {
    /// `action`
    pub action: ApprovedAction,
    /// `approver`
    pub approver: Option<WebhooksApprover>,
    /// `comment`
    pub comment: Option<String>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `reviewers`
    pub reviewers: Option<Vec<WebhooksReviewersItem>>,
    /// `sender`
    pub sender: SimpleUser,
    /// `since`
    pub since: String,
    /// `workflow_job_run`
    pub workflow_job_run: Option<WebhooksWorkflowJobRun>,
    /// `workflow_job_runs`
    pub workflow_job_runs: Option<Vec<WebhookDeploymentReviewApprovedWorkflowJobRun>>,
    /// Deployment Workflow Run
    pub workflow_run: Option<Boxed<WebhookDeploymentReviewApprovedWorkflowRun>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-deployment-review-approved/properties/workflow_job_runs/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewApprovedWorkflowJobRun {
    /// `conclusion`
    pub conclusion: Option<Value>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `environment`
    pub environment: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Maybe<String>,
    /// `status`
    pub status: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
