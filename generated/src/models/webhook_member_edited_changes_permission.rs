// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-edited/properties/changes/properties/permission`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/webhook-member-edited/properties/changes/properties/permission`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberEditedChangesPermission {
    /// `from`
    pub from: Maybe<String>,
    /// `to`
    pub to: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
