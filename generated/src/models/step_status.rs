// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/steps/items/properties/status`.

/// Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/steps/items/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepStatus {
    /// `completed`
    Completed,
    /// `in_progress`
    InProgress,
    /// `queued`
    Queued,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
