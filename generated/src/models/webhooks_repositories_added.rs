// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_repositories_added`.

use super::WebhooksRepositoriesItem;

/// An array of repository objects, which were added to the installation.
pub type WebhooksRepositoriesAdded = Vec<WebhooksRepositoriesItem>;
