// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-simple`.

use octoforge_runtime::Extra;
use super::EnterpriseOrganization;

/// Groups of organization members that gives permissions on specified repositories.
#[doc(alias = "nullable-team-simple")]
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamSimple {
    /// Unique identifier of the team
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the team
    pub url: String,
    /// `members_url`
    pub members_url: String,
    /// Name of the team
    pub name: String,
    /// Description of the team
    pub description: Option<String>,
    /// Permission that the team will have for its repositories
    pub permission: String,
    /// The level of privacy this team should have
    pub privacy: Option<String>,
    /// The notification setting the team has set
    pub notification_setting: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// `repositories_url`
    pub repositories_url: String,
    /// `slug`
    pub slug: String,
    /// Distinguished Name (DN) that team maps to within LDAP environment
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
