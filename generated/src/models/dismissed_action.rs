// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-dismissed/properties/action`.

/// Described at `/components/schemas/webhook-dependabot-alert-dismissed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DismissedAction {
    /// `dismissed`
    Dismissed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
