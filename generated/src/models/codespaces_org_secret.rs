// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/codespaces-org-secret`.

use super::CodespacesSecret;

/// Secrets for a GitHub Codespace.
pub type CodespacesOrgSecret = CodespacesSecret;
