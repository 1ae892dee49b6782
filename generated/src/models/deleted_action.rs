// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-meta-deleted/properties/action`.

/// Described at `/components/schemas/webhook-meta-deleted/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedAction {
    /// `deleted`
    Deleted,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
