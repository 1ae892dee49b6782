// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-role-assignment`.

use octoforge_runtime::Extra;
use super::{DirectIndirectMixed, EnterpriseOrganization, TeamPermissions, TeamSimple};

/// The Relationship a Team has with a role.
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamRoleAssignment {
    /// Determines if the team has a direct, indirect, or mixed relationship to a role
    pub assignment: Option<DirectIndirectMixed>,
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
    /// `parent`
    pub parent: Option<TeamSimple>,
    /// The ownership type of the team
    pub r#type: Option<EnterpriseOrganization>,
    /// Unique identifier of the organization to which this team belongs
    pub organization_id: Option<i64>,
    /// Unique identifier of the enterprise to which this team belongs
    pub enterprise_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
