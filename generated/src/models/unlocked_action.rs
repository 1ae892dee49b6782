// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-unlocked/properties/action`.

/// Described at `/components/schemas/webhook-issues-unlocked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnlockedAction {
    /// `unlocked`
    Unlocked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
