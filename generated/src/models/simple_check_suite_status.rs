// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/simple-check-suite/properties/status`.

/// Described at `/components/schemas/simple-check-suite/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SimpleCheckSuiteStatus {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `pending`
    Pending,
    /// `waiting`
    Waiting,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
