// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/action`.

/// Described at `/components/schemas/webhook-package-published/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublishedAction {
    /// `published`
    Published,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
