// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-created`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    CreatedAction, Enterprise, Installation, OrganizationSimple, RepositoryWebhooks,
    SimpleUser, WebhooksRepositoriesItem, WebhooksUser,
};

/// installation created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationCreated {
    /// `action`
    pub action: CreatedAction,
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
    pub requester: Maybe<WebhooksUser>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
