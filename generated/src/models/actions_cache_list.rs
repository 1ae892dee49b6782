// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-cache-list`.

use octoforge_runtime::{DateTime, Extra};

/// Repository actions caches
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheList {
    /// Total number of caches
    pub total_count: i64,
    /// Array of caches
    pub actions_caches: Vec<ActionsCacheListActionsCache>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/actions-cache-list/properties/actions_caches/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsCacheListActionsCache {
    /// `id`
    pub id: Option<i64>,
    /// `ref`
    pub r#ref: Option<String>,
    /// `key`
    pub key: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `last_accessed_at`
    pub last_accessed_at: Option<DateTime>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `size_in_bytes`
    pub size_in_bytes: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
