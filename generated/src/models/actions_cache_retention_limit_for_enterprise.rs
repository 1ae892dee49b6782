// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-retention-limit-for-enterprise`.

use octoforge_runtime::Extra;

/// GitHub Actions cache retention policy for an enterprise.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheRetentionLimitForEnterprise {
    /// For repositories & organizations in an enterprise, the maximum duration, in days, for which caches in a repository may be retained.
    pub max_cache_retention_days: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ActionsCacheRetentionLimitForEnterprise {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
