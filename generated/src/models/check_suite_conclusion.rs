// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/check-suite/properties/conclusion`.

/// Described at `/components/schemas/check-suite/properties/conclusion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckSuiteConclusion {
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
    /// `startup_failure`
    StartupFailure,
    /// `stale`
    Stale,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
