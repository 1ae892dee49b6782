// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/status`.

/// Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowJobStatus {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `waiting`
    Waiting,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
