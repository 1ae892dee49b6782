// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespaces-secret`.

use octoforge_runtime::{DateTime, Extra};
use super::AllPrivateSelected;

/// Secrets for a GitHub Codespace.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespacesSecret {
    /// The name of the secret
    pub name: String,
    /// The date and time at which the secret was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: DateTime,
    /// The date and time at which the secret was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: DateTime,
    /// The type of repositories in the organization that the secret is visible to
    pub visibility: AllPrivateSelected,
    /// The API URL at which the list of repositories this secret is visible to can be retrieved
    pub selected_repositories_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
