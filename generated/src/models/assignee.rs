// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-edited/properties/issue/properties/assignees/items`.

use octoforge_runtime::{Extra, Maybe};
use super::WebhooksIssueAssigneeType;

/// User
#[derive(Clone)]
#[non_exhaustive]
pub struct Assignee {
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `email`
    pub email: Maybe<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `type`
    pub r#type: Option<WebhooksIssueAssigneeType>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
