// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/workflow-run-status/schema`.

/// Described at `/components/parameters/workflow-run-status/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowRunStatusFilter {
    /// `completed`
    Completed,
    /// `action_required`
    ActionRequired,
    /// `cancelled`
    Cancelled,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `skipped`
    Skipped,
    /// `stale`
    Stale,
    /// `success`
    Success,
    /// `timed_out`
    TimedOut,
    /// `in_progress`
    InProgress,
    /// `queued`
    Queued,
    /// `requested`
    Requested,
    /// `waiting`
    Waiting,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
