// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_security_advisory/properties/vulnerabilities/items/properties/first_patched_version`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_security_advisory/properties/vulnerabilities/items/properties/first_patched_version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FirstPatchedVersion {
    /// `identifier`
    pub identifier: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
