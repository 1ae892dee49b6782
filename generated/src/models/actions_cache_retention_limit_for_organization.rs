// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-retention-limit-for-organization`.

use super::ActionsCacheRetentionLimitForEnterprise;

/// GitHub Actions cache retention policy for an organization.
pub type ActionsCacheRetentionLimitForOrganization = ActionsCacheRetentionLimitForEnterprise;
