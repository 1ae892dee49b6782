// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-secret`.

use octoforge_runtime::{DateTime, Extra};

/// Set secrets for GitHub Actions.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsSecret {
    /// The name of the secret.
    pub name: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
