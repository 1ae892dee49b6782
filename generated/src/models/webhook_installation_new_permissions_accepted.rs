// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-new-permissions-accepted`.

use octoforge_runtime::{Boxed, Extra, Value};
use super::{
    Enterprise, Installation, OrganizationSimple, RepositoryWebhooks, SimpleUser,
    WebhooksRepositoriesItem,
};

/// installation new_permissions_accepted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationNewPermissionsAccepted {
    /// `action`
    pub action: WebhookInstallationNewPermissionsAcceptedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Installation,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repositories`
    pub repositories: Option<Vec<WebhooksRepositoriesItem>>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `requester`
    pub requester: Option<Value>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-installation-new-permissions-accepted/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookInstallationNewPermissionsAcceptedAction {
    /// `new_permissions_accepted`
    NewPermissionsAccepted,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
