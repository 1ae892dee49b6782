// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rate-limit`.

use octoforge_runtime::Extra;

/// Rate Limit
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimit {
    /// `limit`
    pub limit: i64,
    /// `remaining`
    pub remaining: i64,
    /// `reset`
    pub reset: i64,
    /// `used`
    pub used: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
