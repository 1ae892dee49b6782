// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-repositories-added`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    AddedAction, Enterprise, Installation, OrganizationSimple, RepositoryWebhooks,
    SimpleUser, WebhooksRepositoriesItem, WebhooksRepositorySelection, WebhooksUser,
};

/// installation_repositories added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationRepositoriesAdded {
    /// `action`
    pub action: AddedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Installation,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repositories_added`
    pub repositories_added: Vec<WebhooksRepositoriesItem>,
    /// An array of repository objects, which were removed from the installation. When `repository_selection` changes from `all` to `selected`, this array is empty.
    pub repositories_removed: Vec<
        WebhookInstallationRepositoriesAddedRepositoriesRemovedItem,
    >,
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

/// Described at `/components/schemas/webhook-installation-repositories-added/properties/repositories_removed/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationRepositoriesAddedRepositoriesRemovedItem {
    /// `full_name`
    pub full_name: Option<String>,
    /// Unique identifier of the repository
    pub id: Option<i64>,
    /// The name of the repository.
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// Whether the repository is private or public.
    pub private: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
