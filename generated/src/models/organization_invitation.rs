// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-invitation`.

use octoforge_runtime::{Extra, Maybe};
use super::SimpleUser;

/// Organization Invitation
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// `id`
    pub id: i64,
    /// `login`
    pub login: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `role`
    pub role: String,
    /// `created_at`
    pub created_at: String,
    /// `failed_at`
    pub failed_at: Maybe<String>,
    /// `failed_reason`
    pub failed_reason: Maybe<String>,
    /// `inviter`
    pub inviter: SimpleUser,
    /// `team_count`
    pub team_count: i64,
    /// `node_id`
    pub node_id: String,
    /// `invitation_teams_url`
    pub invitation_teams_url: String,
    /// `invitation_source`
    pub invitation_source: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
