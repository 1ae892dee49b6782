// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-converted/properties/action`.

/// Described at `/components/schemas/webhook-project-card-converted/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConvertedAction {
    /// `converted`
    Converted,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
