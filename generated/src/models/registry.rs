// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-updated/properties/package/properties/registry`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-package-updated/properties/package/properties/registry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Registry {
    /// `about_url`
    pub about_url: String,
    /// `name`
    pub name: String,
    /// `type`
    pub r#type: String,
    /// `url`
    pub url: String,
    /// `vendor`
    pub vendor: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
