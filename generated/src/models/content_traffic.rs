// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-traffic`.

use octoforge_runtime::Extra;

/// Content Traffic
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentTraffic {
    /// `path`
    pub path: String,
    /// `title`
    pub title: String,
    /// `count`
    pub count: i64,
    /// `uniques`
    pub uniques: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
