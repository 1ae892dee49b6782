// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/traffic`.

use octoforge_runtime::{DateTime, Extra};

/// Traffic
#[derive(Clone)]
#[non_exhaustive]
pub struct Traffic {
    /// `timestamp`
    pub timestamp: DateTime,
    /// `uniques`
    pub uniques: i64,
    /// `count`
    pub count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
