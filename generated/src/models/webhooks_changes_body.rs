// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_changes/properties/body`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_changes/properties/body`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksChangesBody {
    /// The previous version of the body.
    pub from: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
