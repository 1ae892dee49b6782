// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-deleted`.

use octoforge_runtime::{Boxed, Extra, Value};
use super::{
    DeletedAction, Enterprise, Installation, OrganizationSimple, RepositoryWebhooks,
    SimpleUser, WebhooksRepositoriesItem,
};

/// installation deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationDeleted {
    /// `action`
    pub action: DeletedAction,
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
