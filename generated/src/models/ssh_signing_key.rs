// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/ssh-signing-key`.

use octoforge_runtime::{DateTime, Extra};

/// A public SSH key used to sign Git commits
#[derive(Clone)]
#[non_exhaustive]
pub struct SshSigningKey {
    /// `key`
    pub key: String,
    /// `id`
    pub id: i64,
    /// `title`
    pub title: String,
    /// `created_at`
    pub created_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
