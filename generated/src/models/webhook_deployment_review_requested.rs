// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-review-requested`.

use octoforge_runtime::{Boxed, Extra, Maybe, Value};
use super::{
    BotUserOrganization, DeploymentReviewerType, Enterprise, OrganizationSimple,
    RepositoryWebhooks, RequestedAction, SimpleInstallation, SimpleUser,
    WebhookDeploymentReviewApprovedWorkflowRun, WebhooksUser,
};

/// Described at `/components/schemas/webhook-deployment-review-requested`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewRequested {
    /// `action`
    pub action: RequestedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `environment`
    pub environment: String,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `requestor`
    pub requestor: Option<WebhooksUser>,
    /// `reviewers`
    pub reviewers: Vec<WebhookDeploymentReviewRequestedReviewer>,
    /// `sender`
    pub sender: SimpleUser,
    /// `since`
    pub since: String,
    /// `workflow_job_run`
    pub workflow_job_run: WebhookDeploymentReviewRequestedWorkflowJobRun,
    /// Deployment Workflow Run
    pub workflow_run: Option<Boxed<WebhookDeploymentReviewApprovedWorkflowRun>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-deployment-review-requested/properties/workflow_job_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewRequestedWorkflowJobRun {
    /// `conclusion`
    pub conclusion: Value,
    /// `created_at`
    pub created_at: String,
    /// `environment`
    pub environment: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: Option<String>,
    /// `status`
    pub status: String,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-deployment-review-requested/properties/reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewRequestedReviewer {
    /// User
    pub reviewer: Maybe<WebhookDeploymentReviewRequestedReviewerReviewer>,
    /// `type`
    pub r#type: Option<DeploymentReviewerType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// User
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewRequestedReviewerReviewer {
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `email`
    pub email: Maybe<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `login`
    pub login: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `type`
    pub r#type: Option<BotUserOrganization>,
    /// `url`
    pub url: Option<String>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
