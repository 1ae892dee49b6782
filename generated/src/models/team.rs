// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team`.

use octoforge_runtime::Extra;
use super::{EnterpriseOrganization, TeamPermissions, TeamSimple};

/// Groups of organization members that gives permissions on specified repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct Team {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `name`
    pub name: String,
    /// `slug`
    pub slug: String,
    /// `description`
    pub description: Option<String>,
    /// `privacy`
    pub privacy: Option<String>,
    /// `notification_setting`
    pub notification_setting: Option<String>,
    /// `permission`
    pub permission: String,
    /// `permissions`
    pub permissions: Option<TeamPermissions>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `members_url`
    pub members_url: String,
    /// `repositories_url`
    pub repositories_url: String,
    /// The ownership type of the team
    pub r#type: Option<EnterpriseOrganization>,
    /// How the team's access to the repository was granted. This property is only
    /// present when the team is returned in a repository context, such as
    /// `GET /repos/{owner}/{repo}/teams`.
    pub access_source: Option<TeamAccessSource>,
    /// Unique identifier of the organization to which this team belongs
    pub organization_id: Option<i64>,
    /// Unique identifier of the enterprise to which this team belongs
    pub enterprise_id: Option<i64>,
    /// `parent`
    pub parent: Option<TeamSimple>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// How the team's access to the repository was granted. This property is only
/// present when the team is returned in a repository context, such as
/// `GET /repos/{owner}/{repo}/teams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamAccessSource {
    /// `direct`
    Direct,
    /// `organization`
    Organization,
    /// `enterprise`
    Enterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
