// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-full`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    ClosedSecret, EnterpriseOrganization, NotificationSetting, TeamOrganization,
    TeamSimple,
};

/// Groups of organization members that gives permissions on specified repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamFull {
    /// Unique identifier of the team
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the team
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// Name of the team
    pub name: String,
    /// `slug`
    pub slug: String,
    /// `description`
    pub description: Option<String>,
    /// The level of privacy this team should have
    pub privacy: Option<ClosedSecret>,
    /// The notification setting the team has set
    pub notification_setting: Option<NotificationSetting>,
    /// Permission that the team will have for its repositories
    pub permission: String,
    /// `members_url`
    pub members_url: String,
    /// `repositories_url`
    pub repositories_url: String,
    /// `parent`
    pub parent: Maybe<TeamSimple>,
    /// `members_count`
    pub members_count: i64,
    /// `repos_count`
    pub repos_count: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `organization`
    pub organization: TeamOrganization,
    /// `ldap_dn`
    pub ldap_dn: Option<String>,
    /// The ownership type of the team
    pub r#type: Option<EnterpriseOrganization>,
    /// Unique identifier of the organization to which this team belongs
    pub organization_id: Option<i64>,
    /// Unique identifier of the enterprise to which this team belongs
    pub enterprise_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
