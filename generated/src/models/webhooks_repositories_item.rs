// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_repositories/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_repositories/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksRepositoriesItem {
    /// `full_name`
    pub full_name: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// The name of the repository.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// Whether the repository is private or public.
    pub private: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
