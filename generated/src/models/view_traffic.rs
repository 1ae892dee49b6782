// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/view-traffic`.

use octoforge_runtime::Extra;
use super::Traffic;

/// View Traffic
#[derive(Clone)]
#[non_exhaustive]
pub struct ViewTraffic {
    /// `count`
    pub count: i64,
    /// `uniques`
    pub uniques: i64,
    /// `views`
    pub views: Vec<Traffic>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
