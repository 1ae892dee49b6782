// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-organization-member-invited`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Number};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksUser,
};

/// organization member_invited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationMemberInvited {
    /// `action`
    pub action: WebhookOrganizationMemberInvitedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The invitation for the user or email if the action is `member_invited`.
    pub invitation: WebhookOrganizationMemberInvitedInvitation,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// `user`
    pub user: Maybe<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-organization-member-invited/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookOrganizationMemberInvitedAction {
    /// `member_invited`
    MemberInvited,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The invitation for the user or email if the action is `member_invited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationMemberInvitedInvitation {
    /// `created_at`
    pub created_at: DateTime,
    /// `email`
    pub email: Option<String>,
    /// `failed_at`
    pub failed_at: Option<DateTime>,
    /// `failed_reason`
    pub failed_reason: Option<String>,
    /// `id`
    pub id: Number,
    /// `invitation_teams_url`
    pub invitation_teams_url: String,
    /// User
    pub inviter: Option<WebhooksUser>,
    /// `login`
    pub login: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `role`
    pub role: String,
    /// `team_count`
    pub team_count: Number,
    /// `invitation_source`
    pub invitation_source: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
