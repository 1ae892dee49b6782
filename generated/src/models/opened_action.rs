// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-opened/properties/action`.

/// Described at `/components/schemas/webhook-issues-opened/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenedAction {
    /// `opened`
    Opened,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
