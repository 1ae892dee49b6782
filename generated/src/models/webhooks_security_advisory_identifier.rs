// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_security_advisory/properties/identifiers/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_security_advisory/properties/identifiers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksSecurityAdvisoryIdentifier {
    /// `type`
    pub r#type: String,
    /// `value`
    pub value: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
