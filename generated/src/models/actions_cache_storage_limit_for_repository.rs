// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-storage-limit-for-repository`.

use super::ActionsCacheStorageLimitForEnterprise;

/// GitHub Actions cache storage policy for a repository.
pub type ActionsCacheStorageLimitForRepository = ActionsCacheStorageLimitForEnterprise;
