// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-locked/properties/pull_request/properties/requested_reviewers/items/oneOf/1`.

use octoforge_runtime::{Extra, Maybe};
use super::{OpenClosedSecret, RequestedTeamParent};

/// Groups of organization members that gives permissions on specified repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestedReviewerTeam {
    /// `deleted`
    pub deleted: Option<bool>,
    /// Description of the team
    pub description: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the team
    pub id: i64,
    /// `members_url`
    pub members_url: String,
    /// Name of the team
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `parent`
    pub parent: Maybe<RequestedTeamParent>,
    /// Permission that the team will have for its repositories
    pub permission: String,
    /// `privacy`
    pub privacy: OpenClosedSecret,
    /// `repositories_url`
    pub repositories_url: String,
    /// `slug`
    pub slug: String,
    /// URL for the team
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
