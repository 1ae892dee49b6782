// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-review-comment-event`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{BotUserOrganization, CommentLinks, PullRequestMinimal};

/// PullRequestReviewCommentEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEvent {
    /// `action`
    pub action: String,
    /// `pull_request`
    pub pull_request: PullRequestMinimal,
    /// `comment`
    pub comment: PullRequestReviewCommentEventComment,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-review-comment-event/properties/comment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEventComment {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `pull_request_review_id`
    pub pull_request_review_id: Option<i64>,
    /// `diff_hunk`
    pub diff_hunk: String,
    /// `path`
    pub path: String,
    /// `position`
    pub position: Option<i64>,
    /// `original_position`
    pub original_position: i64,
    /// `subject_type`
    pub subject_type: Maybe<String>,
    /// `commit_id`
    pub commit_id: String,
    /// User
    pub user: Option<PullRequestReviewCommentEventCommentUser>,
    /// `body`
    pub body: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `html_url`
    pub html_url: String,
    /// `pull_request_url`
    pub pull_request_url: String,
    /// `_links`
    pub links: CommentLinks,
    /// `original_commit_id`
    pub original_commit_id: String,
    /// Reactions
    pub reactions: PullRequestReviewCommentEventCommentReactions,
    /// `in_reply_to_id`
    pub in_reply_to_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Reactions
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEventCommentReactions {
    /// `+1`
    pub plus_1: Option<i64>,
    /// `-1`
    pub minus_1: Option<i64>,
    /// `confused`
    pub confused: Option<i64>,
    /// `eyes`
    pub eyes: Option<i64>,
    /// `heart`
    pub heart: Option<i64>,
    /// `hooray`
    pub hooray: Option<i64>,
    /// `laugh`
    pub laugh: Option<i64>,
    /// `rocket`
    pub rocket: Option<i64>,
    /// `total_count`
    pub total_count: Option<i64>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// User
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEventCommentUser {
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `email`
    pub email: Maybe<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `login`
    pub login: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `type`
    pub r#type: Option<BotUserOrganization>,
    /// `url`
    pub url: Option<String>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
