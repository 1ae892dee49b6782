// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-organization-renamed/properties/changes/properties/login`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-organization-renamed/properties/changes/properties/login`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationRenamedChangesLogin {
    /// `from`
    pub from: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
