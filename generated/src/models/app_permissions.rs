// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/app-permissions`.

use octoforge_runtime::Extra;
use super::{
    ActionsDefaultWorkflowPermissions, OrganizationPlan, OrganizationProjects, Write,
};

/// The permissions granted to the fine-grained access token.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPermissions {
    /// The level of permission to grant the access token for GitHub Actions workflows, workflow runs, and artifacts.
    pub actions: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for repository creation, deletion, settings, teams, and collaborators creation.
    pub administration: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to create and retrieve build artifact metadata records.
    pub artifact_metadata: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to create and retrieve the access token for repository attestations.
    pub attestations: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for checks on code.
    pub checks: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage code quality data.
    pub code_quality: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to create, edit, delete, and list Codespaces.
    pub codespaces: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for repository contents, commits, branches, downloads, releases, and merges.
    pub contents: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage Dependabot secrets.
    pub dependabot_secrets: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for deployments and deployment statuses.
    pub deployments: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for discussions and related comments and labels.
    pub discussions: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for managing repository environments.
    pub environments: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for issues and related comments, assignees, labels, and milestones.
    pub issues: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the merge queues for a repository.
    pub merge_queues: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to search repositories, list collaborators, and access repository metadata.
    pub metadata: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for packages published to GitHub Packages.
    pub packages: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to retrieve Pages statuses, configuration, and builds, as well as create new builds.
    pub pages: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for pull requests and related comments, assignees, labels, milestones, and merges.
    pub pull_requests: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and edit custom properties for a repository, when allowed by the property.
    pub repository_custom_properties: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the post-receive hooks for a repository.
    pub repository_hooks: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage repository projects, columns, and cards.
    pub repository_projects: Option<OrganizationProjects>,
    /// The level of permission to grant the access token to view and manage secret scanning alerts.
    pub secret_scanning_alerts: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage repository secrets.
    pub secrets: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage security events like code scanning alerts.
    pub security_events: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage just a single file.
    pub single_file: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for commit statuses.
    pub statuses: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage Dependabot alerts.
    pub vulnerability_alerts: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to update GitHub Actions workflow files.
    pub workflows: Option<Write>,
    /// The level of permission to grant the access token to view and edit custom properties for an organization, when allowed by the property.
    pub custom_properties_for_organizations: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for organization teams and members.
    pub members: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage access to an organization.
    pub organization_administration: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for custom repository roles management.
    pub organization_custom_roles: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for custom organization roles management.
    pub organization_custom_org_roles: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for repository custom properties management at the organization level.
    pub organization_custom_properties: Option<OrganizationProjects>,
    /// The level of permission to grant the access token for managing access to GitHub Copilot for members of an organization with a Copilot Business subscription. This property is in public preview and is subject to change.
    pub organization_copilot_seat_management: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage Copilot cloud agent settings for an organization.
    pub organization_copilot_agent_settings: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage announcement banners for an organization.
    pub organization_announcement_banners: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view events triggered by an activity in an organization.
    pub organization_events: Option<OrganizationPlan>,
    /// The level of permission to grant the access token to manage the post-receive hooks for an organization.
    pub organization_hooks: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for viewing and managing fine-grained personal access token requests to an organization.
    pub organization_personal_access_tokens: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for viewing and managing fine-grained personal access tokens that have been approved by an organization.
    pub organization_personal_access_token_requests: Option<
        ActionsDefaultWorkflowPermissions,
    >,
    /// The level of permission to grant the access token for viewing an organization's plan.
    pub organization_plan: Option<OrganizationPlan>,
    /// The level of permission to grant the access token to manage organization projects and projects public preview (where available).
    pub organization_projects: Option<OrganizationProjects>,
    /// The level of permission to grant the access token for organization packages published to GitHub Packages.
    pub organization_packages: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage organization secrets.
    pub organization_secrets: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage GitHub Actions self-hosted runners available to an organization.
    pub organization_self_hosted_runners: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage users blocked by the organization.
    pub organization_user_blocking: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the email addresses belonging to a user.
    pub email_addresses: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the followers belonging to a user.
    pub followers: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage git SSH keys.
    pub git_ssh_keys: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage GPG keys belonging to a user.
    pub gpg_keys: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage interaction limits on a repository.
    pub interaction_limits: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the profile settings belonging to a user.
    pub profile: Option<Write>,
    /// The level of permission to grant the access token to list and manage repositories a user is starring.
    pub starring: Option<ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for organization custom properties management at the enterprise level.
    pub enterprise_custom_properties_for_organizations: Option<OrganizationProjects>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AppPermissions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
