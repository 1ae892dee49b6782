// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-organization`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::OrganizationFullPlan;

/// Team Organization
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamOrganization {
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
    /// `created_at`
    pub created_at: DateTime,
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
    /// `collaborators`
    pub collaborators: Maybe<i64>,
    /// `billing_email`
    pub billing_email: Maybe<String>,
    /// `plan`
    pub plan: Option<OrganizationFullPlan>,
    /// `default_repository_permission`
    pub default_repository_permission: Maybe<String>,
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
    /// `members_can_fork_private_repositories`
    pub members_can_fork_private_repositories: Maybe<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `archived_at`
    pub archived_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
