// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/review-requested-issue-event/properties/event`.

/// Described at `/components/schemas/review-requested-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewRequestedAction {
    /// `review_requested`
    ReviewRequested,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
