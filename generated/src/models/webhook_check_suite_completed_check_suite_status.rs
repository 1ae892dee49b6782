// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-suite-completed/properties/check_suite/properties/status`.

/// The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCheckSuiteCompletedCheckSuiteStatus {
    /// `requested`
    Requested,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `queued`
    Queued,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
