// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-retention-limit-for-repository`.

use super::ActionsCacheRetentionLimitForEnterprise;

/// GitHub Actions cache retention policy for a repository.
pub type ActionsCacheRetentionLimitForRepository = ActionsCacheRetentionLimitForEnterprise;
