// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-transferred`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    TransferredAction, WebhooksUser,
};

/// repository transferred event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryTransferred {
    /// `action`
    pub action: TransferredAction,
    /// `changes`
    pub changes: WebhookRepositoryTransferredChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-transferred/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryTransferredChanges {
    /// `owner`
    pub owner: WebhookRepositoryTransferredChangesOwner,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-transferred/properties/changes/properties/owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryTransferredChangesOwner {
    /// `from`
    pub from: WebhookRepositoryTransferredChangesOwnerFrom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-transferred/properties/changes/properties/owner/properties/from`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryTransferredChangesOwnerFrom {
    /// Organization
    pub organization: Option<WebhookRepositoryTransferredChangesOwnerFromOrganization>,
    /// User
    pub user: Maybe<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Organization
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryTransferredChangesOwnerFromOrganization {
    /// `avatar_url`
    pub avatar_url: String,
    /// `description`
    pub description: Option<String>,
    /// `events_url`
    pub events_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `issues_url`
    pub issues_url: String,
    /// `login`
    pub login: String,
    /// `members_url`
    pub members_url: String,
    /// `node_id`
    pub node_id: String,
    /// `public_members_url`
    pub public_members_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
