// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event-dismissed-review`.

use octoforge_runtime::{Extra, Maybe};

/// Issue Event Dismissed Review
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventDismissedReview {
    /// `state`
    pub state: String,
    /// `review_id`
    pub review_id: i64,
    /// `dismissal_message`
    pub dismissal_message: Option<String>,
    /// `dismissal_commit_id`
    pub dismissal_commit_id: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
