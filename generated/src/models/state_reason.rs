// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue/properties/state_reason`.

/// The reason for the current state
#[derive(Clone)]
#[non_exhaustive]
pub enum StateReason {
    /// `completed`
    Completed,
    /// `reopened`
    Reopened,
    /// `not_planned`
    NotPlanned,
    /// `duplicate`
    Duplicate,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
