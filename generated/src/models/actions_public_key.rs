// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-public-key`.

use octoforge_runtime::Extra;

/// The public key used for setting Actions Secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsPublicKey {
    /// The identifier for the key.
    pub key_id: String,
    /// The Base64 encoded public key.
    pub key: String,
    /// `id`
    pub id: Option<i64>,
    /// `url`
    pub url: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
