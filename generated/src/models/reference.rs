// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_security_advisory/properties/references/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_security_advisory/properties/references/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reference {
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
