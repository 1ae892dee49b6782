// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_changes`.

use octoforge_runtime::Extra;
use super::WebhooksChangesBody;

/// The changes to the comment.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksChanges {
    /// `body`
    pub body: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
