// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/job/properties/conclusion`.

/// The outcome of the job.
#[derive(Clone)]
#[non_exhaustive]
pub enum JobConclusion {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `cancelled`
    Cancelled,
    /// `skipped`
    Skipped,
    /// `timed_out`
    TimedOut,
    /// `action_required`
    ActionRequired,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
