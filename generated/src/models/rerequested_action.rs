// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-rerequested/properties/action`.

/// Described at `/components/schemas/webhook-check-run-rerequested/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RerequestedAction {
    /// `rerequested`
    Rerequested,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
