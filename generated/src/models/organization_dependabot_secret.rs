// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/organization-dependabot-secret`.

use super::CodespacesSecret;

/// Secrets for GitHub Dependabot for an organization.
pub type OrganizationDependabotSecret = CodespacesSecret;
