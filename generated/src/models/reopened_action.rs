// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-reopened/properties/action`.

/// Described at `/components/schemas/webhook-issues-reopened/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReopenedAction {
    /// `reopened`
    Reopened,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
