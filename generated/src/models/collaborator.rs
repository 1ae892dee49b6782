// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/collaborator`.

use octoforge_runtime::{Extra, Maybe};
use super::RepoPermissions;

/// Collaborator
#[doc(alias = "nullable-collaborator")]
#[derive(Clone)]
#[non_exhaustive]
pub struct Collaborator {
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `email`
    pub email: Maybe<String>,
    /// `name`
    pub name: Maybe<String>,
    /// `node_id`
    pub node_id: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `starred_url`
    pub starred_url: String,
    /// `subscriptions_url`
    pub subscriptions_url: String,
    /// `organizations_url`
    pub organizations_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `events_url`
    pub events_url: String,
    /// `received_events_url`
    pub received_events_url: String,
    /// `type`
    pub r#type: String,
    /// `site_admin`
    pub site_admin: bool,
    /// `permissions`
    pub permissions: Option<RepoPermissions>,
    /// `role_name`
    pub role_name: Option<String>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
