// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/review-request-removed-issue-event/properties/event`.

/// Described at `/components/schemas/review-request-removed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewRequestRemovedAction {
    /// `review_request_removed`
    ReviewRequestRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
