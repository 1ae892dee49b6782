// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-resolved/properties/action`.

/// Described at `/components/schemas/webhook-secret-scanning-alert-resolved/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolvedAction {
    /// `resolved`
    Resolved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
