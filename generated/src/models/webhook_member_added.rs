// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-added`.

use octoforge_runtime::Extra;
use super::{
    AddedAction, Enterprise, OrganizationProjects, OrganizationSimple,
    RepositoryWebhooks, SimpleInstallation, SimpleUser, WebhooksUser,
};

/// member added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberAdded {
    /// `action`
    pub action: AddedAction,
    /// `changes`
    pub changes: Option<WebhookMemberAddedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `member`
    pub member: Option<WebhooksUser>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-member-added/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberAddedChanges {
    /// This field is included for legacy purposes; use the `role_name` field instead. The `maintain`
    /// role is mapped to `write` and the `triage` role is mapped to `read`. To determine the role
    /// assigned to the collaborator, use the `role_name` field instead, which will provide the full
    /// role name, including custom roles.
    pub permission: Option<WebhookMemberAddedChangesPermission>,
    /// The role assigned to the collaborator.
    pub role_name: Option<WebhookMemberAddedChangesRoleName>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// This field is included for legacy purposes; use the `role_name` field instead. The `maintain`
/// role is mapped to `write` and the `triage` role is mapped to `read`. To determine the role
/// assigned to the collaborator, use the `role_name` field instead, which will provide the full
/// role name, including custom roles.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberAddedChangesPermission {
    /// `to`
    pub to: OrganizationProjects,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The role assigned to the collaborator.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberAddedChangesRoleName {
    /// `to`
    pub to: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
