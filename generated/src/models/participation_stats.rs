// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/participation-stats`.

use octoforge_runtime::Extra;

/// Participation Stats
#[derive(Clone)]
#[non_exhaustive]
pub struct ParticipationStats {
    /// `all`
    pub all: Vec<i64>,
    /// `owner`
    pub owner: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
