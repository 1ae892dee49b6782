// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/repo-codespaces-secret`.

use super::ActionsSecret;

/// Set repository secrets for GitHub Codespaces.
pub type RepoCodespacesSecret = ActionsSecret;
