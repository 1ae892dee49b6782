// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/blocked-by-removed-issue-event/properties/event`.

/// Described at `/components/schemas/blocked-by-removed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockedByRemoved {
    /// `blocked_by_removed`
    BlockedByRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
