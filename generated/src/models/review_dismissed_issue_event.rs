// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-dismissed-issue-event`.

use octoforge_runtime::{Boxed, Extra};
use super::{Integration, SimpleUser};

/// Review Dismissed Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDismissedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: ReviewDismissedIssueEventEvent,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `dismissed_review`
    pub dismissed_review: ReviewDismissedIssueEventDismissedReview,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/review-dismissed-issue-event/properties/dismissed_review`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDismissedIssueEventDismissedReview {
    /// `state`
    pub state: String,
    /// `review_id`
    pub review_id: i64,
    /// `dismissal_message`
    pub dismissal_message: Option<String>,
    /// `dismissal_commit_id`
    pub dismissal_commit_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/review-dismissed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewDismissedIssueEventEvent {
    /// `review_dismissed`
    ReviewDismissed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
