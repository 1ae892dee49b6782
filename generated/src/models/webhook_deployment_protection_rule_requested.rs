// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-protection-rule-requested`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    Deployment, OrganizationSimple, PullRequest, RepositoryWebhooks, RequestedAction,
    SimpleInstallation, SimpleUser,
};

/// deployment protection rule requested event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentProtectionRuleRequested {
    /// `action`
    pub action: Option<RequestedAction>,
    /// The name of the environment that has the deployment protection rule.
    pub environment: Option<String>,
    /// The event that triggered the deployment protection rule.
    pub event: Option<String>,
    /// The commit SHA that triggered the workflow. Always populated from the check suite, regardless of whether a deployment is created.
    pub sha: Option<String>,
    /// The ref (branch or tag) that triggered the workflow. Always populated from the check suite, regardless of whether a deployment is created.
    pub r#ref: Option<String>,
    /// The URL to review the deployment protection rule.
    pub deployment_callback_url: Option<String>,
    /// `deployment`
    pub deployment: Maybe<Boxed<Deployment>>,
    /// `pull_requests`
    pub pull_requests: Option<Vec<PullRequest>>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
