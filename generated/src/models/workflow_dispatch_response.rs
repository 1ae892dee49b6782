// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/workflow-dispatch-response`.

use octoforge_runtime::Extra;

/// Response containing the workflow run ID and URLs.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowDispatchResponse {
    /// `workflow_run_id`
    pub workflow_run_id: i64,
    /// The URL to the workflow run.
    pub run_url: String,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
