// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/copilot-organization-content-exclusion-details`.

use octoforge_runtime::Map;

/// List all Copilot Content Exclusion rules for an organization.
pub type CopilotOrganizationContentExclusionDetails = Map<Vec<String>>;
