// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-webhooks/properties/template_repository/properties/owner`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/repository-webhooks/properties/template_repository/properties/owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Owner {
    /// `login`
    pub login: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
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
    pub r#type: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
