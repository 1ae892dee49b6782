// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/enterprise-team`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::NotificationSetting;

/// Group of enterprise owners and/or members
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseTeam {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `slug`
    pub slug: String,
    /// `url`
    pub url: String,
    /// Retired: this field will not be returned with GHEC enterprise teams.
    pub sync_to_organizations: Option<String>,
    /// `organization_selection_type`
    pub organization_selection_type: Option<String>,
    /// `group_id`
    pub group_id: Option<String>,
    /// Retired: this field will not be returned with GHEC enterprise teams.
    pub group_name: Maybe<String>,
    /// `html_url`
    pub html_url: String,
    /// `members_url`
    pub members_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// Whether team members will receive notifications when the team is mentioned.
    pub notification_setting: Option<NotificationSetting>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
