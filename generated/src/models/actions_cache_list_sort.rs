// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/actions-cache-list-sort/schema`.

/// Described at `/components/parameters/actions-cache-list-sort/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionsCacheListSort {
    /// `created_at`
    CreatedAt,
    /// `last_accessed_at`
    LastAccessedAt,
    /// `size_in_bytes`
    SizeInBytes,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
