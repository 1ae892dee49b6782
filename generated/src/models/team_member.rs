// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-member`.

use octoforge_runtime::{Extra, Maybe};
use super::MemberMaintainer;

/// A user that is a member of a team, including their role on the team and whether the membership is inherited from a child team.
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamMember {
    /// `name`
    pub name: Maybe<String>,
    /// `email`
    pub email: Maybe<String>,
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
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
    /// `starred_at`
    pub starred_at: Option<String>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// The member's role on the team. Only present on the `List team members` endpoint, and only when the feature is enabled for the organization.
    pub role: Option<MemberMaintainer>,
    /// Whether the user is a member of the team only through a child team. `true` means the membership is inherited from a child team; `false` means the user is a direct (immediate) member of the team. Only present on the `List team members` endpoint, and only when the feature is enabled for the organization.
    pub inherited: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
