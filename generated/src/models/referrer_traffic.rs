// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/referrer-traffic`.

use octoforge_runtime::Extra;

/// Referrer Traffic
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferrerTraffic {
    /// `referrer`
    pub referrer: String,
    /// `count`
    pub count: i64,
    /// `uniques`
    pub uniques: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
