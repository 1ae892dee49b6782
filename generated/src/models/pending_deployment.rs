// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pending-deployment`.

use octoforge_runtime::{DateTime, Extra};
use super::EnvironmentProtectionRuleRequiredReviewersReviewer;

/// Details of a deployment that is waiting for protection rules to pass
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingDeployment {
    /// `environment`
    pub environment: PendingDeploymentEnvironment,
    /// The set duration of the wait timer
    pub wait_timer: i64,
    /// The time that the wait timer began.
    pub wait_timer_started_at: Option<DateTime>,
    /// Whether the currently authenticated user can approve the deployment
    pub current_user_can_approve: bool,
    /// The people or teams that may approve jobs that reference the environment. You can list up to six users or teams as reviewers. The reviewers must have at least read access to the repository. Only one of the required reviewers needs to approve the job for it to proceed.
    pub reviewers: Vec<EnvironmentProtectionRuleRequiredReviewersReviewer>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pending-deployment/properties/environment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingDeploymentEnvironment {
    /// The id of the environment.
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// The name of the environment.
    pub name: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
