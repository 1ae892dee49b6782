// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-pinned/properties/action`.

/// Described at `/components/schemas/webhook-issues-pinned/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PinnedAction {
    /// `pinned`
    Pinned,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
