// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/clone-traffic`.

use octoforge_runtime::Extra;
use super::Traffic;

/// Clone Traffic
#[derive(Clone)]
#[non_exhaustive]
pub struct CloneTraffic {
    /// `count`
    pub count: i64,
    /// `uniques`
    pub uniques: i64,
    /// `clones`
    pub clones: Vec<Traffic>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
