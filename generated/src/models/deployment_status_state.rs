// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/deployment-status/properties/state`.

/// The state of the status.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeploymentStatusState {
    /// `error`
    Error,
    /// `failure`
    Failure,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
