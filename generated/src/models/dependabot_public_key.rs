// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-public-key`.

use octoforge_runtime::Extra;

/// The public key used for setting Dependabot Secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotPublicKey {
    /// The identifier for the key.
    pub key_id: String,
    /// The Base64 encoded public key.
    pub key: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
