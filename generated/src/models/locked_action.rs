// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/locked-issue-event/properties/event`.

/// Described at `/components/schemas/locked-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LockedAction {
    /// `locked`
    Locked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
