// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-archived/properties/action`.

/// Described at `/components/schemas/webhook-repository-archived/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchivedAction {
    /// `archived`
    Archived,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
