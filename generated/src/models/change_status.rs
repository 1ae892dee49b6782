// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit/properties/stats`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/commit/properties/stats`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeStatus {
    /// `additions`
    pub additions: Option<i64>,
    /// `deletions`
    pub deletions: Option<i64>,
    /// `total`
    pub total: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
