// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-reopened/properties/issue/properties/performed_via_github_app/properties/permissions`.

use octoforge_runtime::Extra;
use super::{ActionsDefaultWorkflowPermissions, OrganizationProjects};

/// The set of permissions for the GitHub app
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesReopenedIssuePerformedViaGithubAppPermissions {
    /// `actions`
    pub actions: Option<ActionsDefaultWorkflowPermissions>,
    /// `administration`
    pub administration: Option<ActionsDefaultWorkflowPermissions>,
    /// `checks`
    pub checks: Option<ActionsDefaultWorkflowPermissions>,
    /// `content_references`
    pub content_references: Option<ActionsDefaultWorkflowPermissions>,
    /// `contents`
    pub contents: Option<ActionsDefaultWorkflowPermissions>,
    /// `deployments`
    pub deployments: Option<ActionsDefaultWorkflowPermissions>,
    /// `discussions`
    pub discussions: Option<ActionsDefaultWorkflowPermissions>,
    /// `emails`
    pub emails: Option<ActionsDefaultWorkflowPermissions>,
    /// `environments`
    pub environments: Option<ActionsDefaultWorkflowPermissions>,
    /// `issues`
    pub issues: Option<ActionsDefaultWorkflowPermissions>,
    /// `keys`
    pub keys: Option<ActionsDefaultWorkflowPermissions>,
    /// `members`
    pub members: Option<ActionsDefaultWorkflowPermissions>,
    /// `metadata`
    pub metadata: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_administration`
    pub organization_administration: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_hooks`
    pub organization_hooks: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_packages`
    pub organization_packages: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_plan`
    pub organization_plan: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_projects`
    pub organization_projects: Option<OrganizationProjects>,
    /// `organization_secrets`
    pub organization_secrets: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_self_hosted_runners`
    pub organization_self_hosted_runners: Option<ActionsDefaultWorkflowPermissions>,
    /// `organization_user_blocking`
    pub organization_user_blocking: Option<ActionsDefaultWorkflowPermissions>,
    /// `packages`
    pub packages: Option<ActionsDefaultWorkflowPermissions>,
    /// `pages`
    pub pages: Option<ActionsDefaultWorkflowPermissions>,
    /// `pull_requests`
    pub pull_requests: Option<ActionsDefaultWorkflowPermissions>,
    /// `repository_hooks`
    pub repository_hooks: Option<ActionsDefaultWorkflowPermissions>,
    /// `repository_projects`
    pub repository_projects: Option<OrganizationProjects>,
    /// `secret_scanning_alerts`
    pub secret_scanning_alerts: Option<ActionsDefaultWorkflowPermissions>,
    /// `secrets`
    pub secrets: Option<ActionsDefaultWorkflowPermissions>,
    /// `security_events`
    pub security_events: Option<ActionsDefaultWorkflowPermissions>,
    /// `security_scanning_alert`
    pub security_scanning_alert: Option<ActionsDefaultWorkflowPermissions>,
    /// `single_file`
    pub single_file: Option<ActionsDefaultWorkflowPermissions>,
    /// `statuses`
    pub statuses: Option<ActionsDefaultWorkflowPermissions>,
    /// `vulnerability_alerts`
    pub vulnerability_alerts: Option<ActionsDefaultWorkflowPermissions>,
    /// `workflows`
    pub workflows: Option<ActionsDefaultWorkflowPermissions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
