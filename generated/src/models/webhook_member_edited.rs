// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookMemberEditedChangesPermission, WebhooksChangesBody, WebhooksUser,
};

/// member edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the collaborator permissions
    pub changes: WebhookMemberEditedChanges,
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

/// The changes to the collaborator permissions
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberEditedChanges {
    /// `old_permission`
    pub old_permission: Option<WebhooksChangesBody>,
    /// `permission`
    pub permission: Option<WebhookMemberEditedChangesPermission>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
