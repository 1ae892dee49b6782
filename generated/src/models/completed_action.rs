// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-completed/properties/action`.

/// Described at `/components/schemas/webhook-check-run-completed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompletedAction {
    /// `completed`
    Completed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
