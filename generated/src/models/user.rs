// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_reviewers/items/properties/type`.

/// Described at `/components/schemas/webhooks_reviewers/items/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum User {
    /// `User`
    User,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
