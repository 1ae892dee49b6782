// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/blocked-by-added-issue-event/properties/event`.

/// Described at `/components/schemas/blocked-by-added-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockedByAdded {
    /// `blocked_by_added`
    BlockedByAdded,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
