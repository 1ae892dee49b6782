// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-in-progress/properties/action`.

/// Described at `/components/schemas/webhook-workflow-job-in-progress/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InProgressAction {
    /// `in_progress`
    InProgress,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
