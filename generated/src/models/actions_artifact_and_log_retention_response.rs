// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-artifact-and-log-retention-response`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-artifact-and-log-retention-response`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsArtifactAndLogRetentionResponse {
    /// The number of days artifacts and logs are retained
    pub days: i64,
    /// The maximum number of days that can be configured
    pub maximum_allowed_days: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
