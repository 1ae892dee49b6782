// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_pull_request_5/properties/requested_teams/items`.

use octoforge_runtime::{Extra, Maybe};
use super::{OpenClosedSecret, RequestedTeamParent};

/// Groups of organization members that gives permissions on specified repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestedTeam {
    /// `deleted`
    pub deleted: Option<bool>,
    /// Description of the team
    pub description: Maybe<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// Unique identifier of the team
    pub id: i64,
    /// `members_url`
    pub members_url: Option<String>,
    /// Name of the team
    pub name: String,
    /// `node_id`
    pub node_id: Option<String>,
    /// `parent`
    pub parent: Maybe<RequestedTeamParent>,
    /// Permission that the team will have for its repositories
    pub permission: Option<String>,
    /// `privacy`
    pub privacy: Option<OpenClosedSecret>,
    /// `repositories_url`
    pub repositories_url: Option<String>,
    /// `slug`
    pub slug: Option<String>,
    /// URL for the team
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
