// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-review-event`.

use octoforge_runtime::{Extra, Maybe};
use super::{PullRequestMinimal, SimpleUser, WebhooksReviewLinks};

/// PullRequestReviewEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewEvent {
    /// `action`
    pub action: String,
    /// `review`
    pub review: PullRequestReviewEventReview,
    /// `pull_request`
    pub pull_request: PullRequestMinimal,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-review-event/properties/review`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewEventReview {
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `user`
    pub user: Maybe<SimpleUser>,
    /// `body`
    pub body: Option<String>,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `submitted_at`
    pub submitted_at: Maybe<String>,
    /// `state`
    pub state: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `pull_request_url`
    pub pull_request_url: Option<String>,
    /// `_links`
    pub links: Option<WebhooksReviewLinks>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
