// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/concurrency-group/properties/group_members/items/properties/status`.

/// Described at `/components/schemas/concurrency-group/properties/group_members/items/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InProgressPending {
    /// `in_progress`
    InProgress,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
