// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/reaction-rollup`.

use octoforge_runtime::Extra;

/// Reaction Rollup
#[derive(Clone)]
#[non_exhaustive]
pub struct ReactionRollup {
    /// `url`
    pub url: String,
    /// `total_count`
    pub total_count: i64,
    /// `+1`
    pub plus_1: i64,
    /// `-1`
    pub minus_1: i64,
    /// `laugh`
    pub laugh: i64,
    /// `confused`
    pub confused: i64,
    /// `heart`
    pub heart: i64,
    /// `hooray`
    pub hooray: i64,
    /// `eyes`
    pub eyes: i64,
    /// `rocket`
    pub rocket: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
