// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_team/properties/parent`.

use octoforge_runtime::Extra;
use super::{EnterpriseOrganization, NotificationSetting, OpenClosedSecret};

/// Described at `/components/schemas/webhooks_team/properties/parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksTeamParent {
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
    /// Whether team members will receive notifications when their team is @mentioned
    pub notification_setting: NotificationSetting,
    /// `repositories_url`
    pub repositories_url: String,
    /// `slug`
    pub slug: String,
    /// URL for the team
    pub url: String,
    /// The ownership type of the team
    pub r#type: EnterpriseOrganization,
    /// Unique identifier of the organization to which this team belongs
    pub organization_id: Option<i64>,
    /// Unique identifier of the enterprise to which this team belongs
    pub enterprise_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
