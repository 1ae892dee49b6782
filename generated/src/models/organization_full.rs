// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-full`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::OrganizationFullPlan;

/// Organization Full
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationFull {
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `events_url`
    pub events_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `members_url`
    pub members_url: String,
    /// `public_members_url`
    pub public_members_url: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `description`
    pub description: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `company`
    pub company: Option<String>,
    /// `blog`
    pub blog: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `twitter_username`
    pub twitter_username: Maybe<String>,
    /// `is_verified`
    pub is_verified: Option<bool>,
    /// `has_organization_projects`
    pub has_organization_projects: bool,
    /// `has_repository_projects`
    pub has_repository_projects: bool,
    /// `public_repos`
    pub public_repos: i64,
    /// `public_gists`
    pub public_gists: i64,
    /// `followers`
    pub followers: i64,
    /// `following`
    pub following: i64,
    /// `html_url`
    pub html_url: String,
    /// `type`
    pub r#type: String,
    /// `total_private_repos`
    pub total_private_repos: Option<i64>,
    /// `owned_private_repos`
    pub owned_private_repos: Option<i64>,
    /// `private_gists`
    pub private_gists: Maybe<i64>,
    /// `disk_usage`
    pub disk_usage: Maybe<i64>,
    /// The number of collaborators on private repositories.
    ///
    /// This field may be null if the number of private repositories is over 50,000.
    pub collaborators: Maybe<i64>,
    /// `billing_email`
    pub billing_email: Maybe<String>,
    /// `plan`
    pub plan: Option<OrganizationFullPlan>,
    /// `default_repository_permission`
    pub default_repository_permission: Maybe<String>,
    /// The default branch for repositories created in this organization.
    pub default_repository_branch: Maybe<String>,
    /// `members_can_create_repositories`
    pub members_can_create_repositories: Maybe<bool>,
    /// `two_factor_requirement_enabled`
    pub two_factor_requirement_enabled: Maybe<bool>,
    /// `members_allowed_repository_creation_type`
    pub members_allowed_repository_creation_type: Option<String>,
    /// `members_can_create_public_repositories`
    pub members_can_create_public_repositories: Option<bool>,
    /// `members_can_create_private_repositories`
    pub members_can_create_private_repositories: Option<bool>,
    /// `members_can_create_internal_repositories`
    pub members_can_create_internal_repositories: Option<bool>,
    /// `members_can_create_pages`
    pub members_can_create_pages: Option<bool>,
    /// `members_can_create_public_pages`
    pub members_can_create_public_pages: Option<bool>,
    /// `members_can_create_private_pages`
    pub members_can_create_private_pages: Option<bool>,
    /// `members_can_delete_repositories`
    pub members_can_delete_repositories: Option<bool>,
    /// `members_can_change_repo_visibility`
    pub members_can_change_repo_visibility: Option<bool>,
    /// `members_can_invite_outside_collaborators`
    pub members_can_invite_outside_collaborators: Option<bool>,
    /// `members_can_delete_issues`
    pub members_can_delete_issues: Option<bool>,
    /// `display_commenter_full_name_setting_enabled`
    pub display_commenter_full_name_setting_enabled: Option<bool>,
    /// `readers_can_create_discussions`
    pub readers_can_create_discussions: Option<bool>,
    /// `members_can_create_teams`
    pub members_can_create_teams: Option<bool>,
    /// `members_can_view_dependency_insights`
    pub members_can_view_dependency_insights: Option<bool>,
    /// `members_can_fork_private_repositories`
    pub members_can_fork_private_repositories: Maybe<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether GitHub Advanced Security is enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub advanced_security_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot alerts are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub dependabot_alerts_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot security updates are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub dependabot_security_updates_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether dependency graph is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub dependency_graph_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub secret_scanning_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning push protection is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// This field is only visible to organization owners or members of a team with the security manager role.
    #[deprecated]
    pub secret_scanning_push_protection_enabled_for_new_repositories: Option<bool>,
    /// Whether a custom link is shown to contributors who are blocked from pushing a secret by push protection.
    pub secret_scanning_push_protection_custom_link_enabled: Option<bool>,
    /// An optional URL string to display to contributors who are blocked from pushing a secret.
    pub secret_scanning_push_protection_custom_link: Maybe<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `archived_at`
    pub archived_at: Maybe<DateTime>,
    /// Controls whether or not deploy keys may be added and used for repositories in the organization.
    pub deploy_keys_enabled_for_repositories: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
