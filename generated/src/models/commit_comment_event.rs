// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit-comment-event`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{ReactionRollup, SimpleUser};

/// CommitCommentEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitCommentEvent {
    /// `action`
    pub action: String,
    /// `comment`
    pub comment: CommitCommentEventComment,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/commit-comment-event/properties/comment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitCommentEventComment {
    /// `html_url`
    pub html_url: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `body`
    pub body: Option<String>,
    /// `path`
    pub path: Maybe<String>,
    /// `position`
    pub position: Maybe<i64>,
    /// `line`
    pub line: Maybe<i64>,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `user`
    pub user: Maybe<SimpleUser>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
