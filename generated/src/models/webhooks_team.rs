// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_team`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    EnterpriseOrganization, NotificationSetting, OpenClosedSecret, WebhooksTeamParent,
};

/// Groups of organization members that gives permissions on specified repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksTeam {
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
    pub parent: Maybe<WebhooksTeamParent>,
    /// Permission that the team will have for its repositories
    pub permission: Option<String>,
    /// `privacy`
    pub privacy: Option<OpenClosedSecret>,
    /// `notification_setting`
    pub notification_setting: Option<NotificationSetting>,
    /// `repositories_url`
    pub repositories_url: Option<String>,
    /// `slug`
    pub slug: Option<String>,
    /// URL for the team
    pub url: Option<String>,
    /// The ownership type of the team
    pub r#type: Option<EnterpriseOrganization>,
    /// Unique identifier of the organization to which this team belongs
    pub organization_id: Option<i64>,
    /// Unique identifier of the enterprise to which this team belongs
    pub enterprise_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
