// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_repositories`.

use super::WebhooksRepositoriesItem;

/// An array of repository objects that the installation can access.
pub type WebhooksRepositories = Vec<WebhooksRepositoriesItem>;
