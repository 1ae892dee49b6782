// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-edited/properties/changes/properties/description`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-repository-edited/properties/changes/properties/description`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryEditedChangesDescription {
    /// `from`
    pub from: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
