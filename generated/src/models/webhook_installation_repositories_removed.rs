// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-repositories-removed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, Installation, OrganizationSimple, RemovedAction, RepositoryWebhooks,
    SimpleUser, WebhooksRepositoriesItem, WebhooksRepositorySelection, WebhooksUser,
};

/// installation_repositories removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationRepositoriesRemoved {
    /// `action`
    pub action: RemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Installation,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repositories_added`
    pub repositories_added: Vec<WebhooksRepositoriesItem>,
    /// An array of repository objects, which were removed from the installation. When `repository_selection` changes from `all` to `selected`, this array is empty.
    pub repositories_removed: Vec<WebhooksRepositoriesItem>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `repository_selection`
    pub repository_selection: WebhooksRepositorySelection,
    /// `requester`
    pub requester: Option<WebhooksUser>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
