// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/contributor`.

use octoforge_runtime::{Extra, Maybe};

/// Contributor
#[derive(Clone)]
#[non_exhaustive]
pub struct Contributor {
    /// `login`
    pub login: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Maybe<String>,
    /// `url`
    pub url: Option<String>,
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
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `type`
    pub r#type: String,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `contributions`
    pub contributions: i64,
    /// `email`
    pub email: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
