// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-closed/properties/action`.

/// The action that was performed.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClosedAction {
    /// `closed`
    Closed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
