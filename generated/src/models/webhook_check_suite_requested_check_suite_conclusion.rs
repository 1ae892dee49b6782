// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-suite-requested/properties/check_suite/properties/conclusion`.

/// The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has completed.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCheckSuiteRequestedCheckSuiteConclusion {
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
    /// `skipped`
    Skipped,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
