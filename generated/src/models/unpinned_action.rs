// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-unpinned/properties/action`.

/// Described at `/components/schemas/webhook-issues-unpinned/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnpinnedAction {
    /// `unpinned`
    Unpinned,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
