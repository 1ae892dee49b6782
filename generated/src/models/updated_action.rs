// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-updated/properties/action`.

/// Described at `/components/schemas/webhook-package-updated/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdatedAction {
    /// `updated`
    Updated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
