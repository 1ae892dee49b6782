// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-storage-limit-for-enterprise`.

use octoforge_runtime::Extra;

/// GitHub Actions cache storage policy for an enterprise.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheStorageLimitForEnterprise {
    /// For repositories & organizations in an enterprise, the maximum size limit for the sum of all caches in a repository, in gigabytes.
    pub max_cache_size_gb: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ActionsCacheStorageLimitForEnterprise {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
