// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-fixed/properties/action`.

/// Described at `/components/schemas/webhook-dependabot-alert-fixed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FixedAction {
    /// `fixed`
    Fixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
