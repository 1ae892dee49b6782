// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/concurrency-group-list`.

use octoforge_runtime::{DateTime, Extra};

/// A list of active concurrency groups for a repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupList {
    /// `total_count`
    pub total_count: i64,
    /// `concurrency_groups`
    pub concurrency_groups: Vec<ConcurrencyGroupListConcurrencyGroup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/concurrency-group-list/properties/concurrency_groups/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupListConcurrencyGroup {
    /// The name of the concurrency group.
    pub group_name: String,
    /// API URL for this concurrency group.
    pub group_url: String,
    /// `last_acquired_at`
    pub last_acquired_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
