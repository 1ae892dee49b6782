// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-moved/properties/action`.

/// Described at `/components/schemas/webhook-project-card-moved/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MovedAction {
    /// `moved`
    Moved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
