// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/copilot-space-collaborator`.

use octoforge_runtime::{Extra, Maybe, Value};
use super::{CopilotSpaceCollaboratorTeamActorType, ReaderWriterAdmin, User};

/// A collaborator (user or team) of a Copilot Space
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CopilotSpaceCollaborator {
    /// Simple User.
    SimpleUser(CopilotSpaceCollaboratorSimpleUser),
    /// [`CopilotSpaceCollaboratorTeam`](crate::models::CopilotSpaceCollaboratorTeam).
    Team(CopilotSpaceCollaboratorTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<CopilotSpaceCollaboratorSimpleUser> for CopilotSpaceCollaborator {
    #[inline]
    fn from(value: CopilotSpaceCollaboratorSimpleUser) -> Self {
        Self::SimpleUser(value)
    }
}

impl From<CopilotSpaceCollaboratorTeam> for CopilotSpaceCollaborator {
    #[inline]
    fn from(value: CopilotSpaceCollaboratorTeam) -> Self {
        Self::Team(value)
    }
}

/// A GitHub user.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpaceCollaboratorSimpleUser {
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
    /// The collaborator actor type.
    pub actor_type: User,
    /// The role granted to the collaborator
    pub role: ReaderWriterAdmin,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/copilot-space-collaborator/anyOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpaceCollaboratorTeam {
    /// The collaborator actor type.
    pub actor_type: CopilotSpaceCollaboratorTeamActorType,
    /// The role granted to the collaborator
    pub role: ReaderWriterAdmin,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `name`
    pub name: String,
    /// `slug`
    pub slug: String,
    /// `type`
    pub r#type: CopilotSpaceCollaboratorTeamActorType,
    /// `description`
    pub description: Maybe<String>,
    /// `privacy`
    pub privacy: Option<String>,
    /// `notification_setting`
    pub notification_setting: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `members_url`
    pub members_url: Option<String>,
    /// `repositories_url`
    pub repositories_url: Option<String>,
    /// `organization_id`
    pub organization_id: Option<i64>,
    /// `parent`
    pub parent: Option<Value>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
