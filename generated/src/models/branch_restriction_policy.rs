// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/branch-restriction-policy`.

use octoforge_runtime::{Boxed, Extra};
use super::{Team, WebhooksApprover};

/// Branch Restriction Policy
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchRestrictionPolicy {
    /// `url`
    pub url: String,
    /// `users_url`
    pub users_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `apps_url`
    pub apps_url: String,
    /// `users`
    pub users: Vec<WebhooksApprover>,
    /// `teams`
    pub teams: Vec<Team>,
    /// `apps`
    pub apps: Vec<BranchRestrictionPolicyApp>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/branch-restriction-policy/properties/apps/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchRestrictionPolicyApp {
    /// `id`
    pub id: Option<i64>,
    /// `slug`
    pub slug: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `owner`
    pub owner: Option<Boxed<BranchRestrictionPolicyAppOwner>>,
    /// `name`
    pub name: Option<String>,
    /// `client_id`
    pub client_id: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `external_url`
    pub external_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `permissions`
    pub permissions: Option<BranchRestrictionPolicyAppPermissions>,
    /// `events`
    pub events: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/branch-restriction-policy/properties/apps/items/properties/owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchRestrictionPolicyAppOwner {
    /// `login`
    pub login: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: Option<String>,
    /// `issues_url`
    pub issues_url: Option<String>,
    /// `members_url`
    pub members_url: Option<String>,
    /// `public_members_url`
    pub public_members_url: Option<String>,
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/branch-restriction-policy/properties/apps/items/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchRestrictionPolicyAppPermissions {
    /// `metadata`
    pub metadata: Option<String>,
    /// `contents`
    pub contents: Option<String>,
    /// `issues`
    pub issues: Option<String>,
    /// `single_file`
    pub single_file: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
