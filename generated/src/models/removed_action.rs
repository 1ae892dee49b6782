// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-removed/properties/action`.

/// Described at `/components/schemas/webhook-member-removed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RemovedAction {
    /// `removed`
    Removed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
