// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-cancelled/properties/action`.

/// Described at `/components/schemas/webhook-sponsorship-cancelled/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancelledAction {
    /// `cancelled`
    Cancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
