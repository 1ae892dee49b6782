// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/private-user`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::PublicUserPlan;

/// Private User
#[derive(Clone)]
#[non_exhaustive]
pub struct PrivateUser {
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `user_view_type`
    pub user_view_type: Option<String>,
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
    /// `notification_email`
    pub notification_email: Maybe<String>,
    /// `hireable`
    pub hireable: Option<bool>,
    /// `bio`
    pub bio: Option<String>,
    /// `twitter_username`
    pub twitter_username: Maybe<String>,
    /// `public_repos`
    pub public_repos: i64,
    /// `public_gists`
    pub public_gists: i64,
    /// `followers`
    pub followers: i64,
    /// `following`
    pub following: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `private_gists`
    pub private_gists: i64,
    /// `total_private_repos`
    pub total_private_repos: i64,
    /// `owned_private_repos`
    pub owned_private_repos: i64,
    /// `disk_usage`
    pub disk_usage: i64,
    /// `collaborators`
    pub collaborators: i64,
    /// `two_factor_authentication`
    pub two_factor_authentication: bool,
    /// `plan`
    pub plan: Option<PublicUserPlan>,
    /// `business_plus`
    pub business_plus: Option<bool>,
    /// `ldap_dn`
    pub ldap_dn: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
