// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/responses/actions_runner_labels/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::RunnerLabel;

/// Described at `/components/responses/actions_runner_labels/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsRunnerLabelsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `labels`
    pub labels: Vec<RunnerLabel>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
