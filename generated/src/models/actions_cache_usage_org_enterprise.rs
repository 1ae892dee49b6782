// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-usage-org-enterprise`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-cache-usage-org-enterprise`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheUsageOrgEnterprise {
    /// The count of active caches across all repositories of an enterprise or an organization.
    pub total_active_caches_count: i64,
    /// The total size in bytes of all active cache items across all repositories of an enterprise or an organization.
    pub total_active_caches_size_in_bytes: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
