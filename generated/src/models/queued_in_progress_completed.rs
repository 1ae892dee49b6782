// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/job/properties/steps/items/properties/status`.

/// The phase of the lifecycle that the job is currently in.
#[derive(Clone)]
#[non_exhaustive]
pub enum QueuedInProgressCompleted {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
