// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-transferred/properties/action`.

/// Described at `/components/schemas/webhook-issues-transferred/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferredAction {
    /// `transferred`
    Transferred,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
