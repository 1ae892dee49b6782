// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-star-created/properties/action`.

/// Described at `/components/schemas/webhook-star-created/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedAction {
    /// `created`
    Created,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
