// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-created/properties/workflow_run/properties/conclusion`.

/// Described at `/components/schemas/webhook-deployment-created/properties/workflow_run/properties/conclusion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowRunConclusion {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `cancelled`
    Cancelled,
    /// `timed_out`
    TimedOut,
    /// `action_required`
    ActionRequired,
    /// `stale`
    Stale,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
