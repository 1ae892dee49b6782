// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-suite-requested/properties/action`.

/// Described at `/components/schemas/webhook-check-suite-requested/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedAction {
    /// `requested`
    Requested,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
