// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-artifact-and-log-retention`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-artifact-and-log-retention`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsArtifactAndLogRetention {
    /// The number of days to retain artifacts and logs
    pub days: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsArtifactAndLogRetention {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(days: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.days = days;
        new
    }
}
