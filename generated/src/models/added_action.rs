// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-added/properties/action`.

/// Described at `/components/schemas/webhook-member-added/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddedAction {
    /// `added`
    Added,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
