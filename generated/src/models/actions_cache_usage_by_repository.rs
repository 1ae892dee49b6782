// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-usage-by-repository`.

use octoforge_runtime::Extra;

/// GitHub Actions Cache Usage by repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheUsageByRepository {
    /// The repository owner and name for the cache usage being shown.
    pub full_name: String,
    /// The sum of the size in bytes of all the active cache items in the repository.
    pub active_caches_size_in_bytes: i64,
    /// The number of active caches in the repository.
    pub active_caches_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
