// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/organization-actions-secret`.

use super::CodespacesSecret;

/// Secrets for GitHub Actions for an organization.
pub type OrganizationActionsSecret = CodespacesSecret;
