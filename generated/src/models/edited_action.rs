// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-team-edited/properties/action`.

/// Described at `/components/schemas/webhook-team-edited/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EditedAction {
    /// `edited`
    Edited,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
