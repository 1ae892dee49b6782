// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_pull_request_5/properties/requested_teams/items/properties/parent`.

use octoforge_runtime::Extra;
use super::OpenClosedSecret;

/// Described at `/components/schemas/webhooks_pull_request_5/properties/requested_teams/items/properties/parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestedTeamParent {
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
