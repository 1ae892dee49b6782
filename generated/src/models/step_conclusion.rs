// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/steps/items/properties/conclusion`.

/// Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/steps/items/properties/conclusion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepConclusion {
    /// `failure`
    Failure,
    /// `skipped`
    Skipped,
    /// `success`
    Success,
    /// `cancelled`
    Cancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
