// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-status/properties/state`.

/// The new state. Can be `pending`, `success`, `failure`, or `error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookStatusState {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `error`
    Error,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
