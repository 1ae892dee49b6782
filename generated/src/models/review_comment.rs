// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-comment`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, CommentLinks, LeftRight, ReactionRollup, SimpleUser, SubjectType,
};

/// Legacy Review Comment
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewComment {
    /// `url`
    pub url: String,
    /// `pull_request_review_id`
    pub pull_request_review_id: Option<i64>,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `diff_hunk`
    pub diff_hunk: String,
    /// `path`
    pub path: String,
    /// `position`
    pub position: Option<i64>,
    /// `original_position`
    pub original_position: i64,
    /// `commit_id`
    pub commit_id: String,
    /// `original_commit_id`
    pub original_commit_id: String,
    /// `in_reply_to_id`
    pub in_reply_to_id: Option<i64>,
    /// `user`
    pub user: Option<SimpleUser>,
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
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// `_links`
    pub links: CommentLinks,
    /// `body_text`
    pub body_text: Option<String>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// The side of the first line of the range for a multi-line comment.
    pub side: Option<LeftRight>,
    /// The side of the first line of the range for a multi-line comment.
    pub start_side: Maybe<LeftRight>,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub line: Option<i64>,
    /// The original line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub original_line: Option<i64>,
    /// The first line of the range for a multi-line comment.
    pub start_line: Maybe<i64>,
    /// The original first line of the range for a multi-line comment.
    pub original_start_line: Maybe<i64>,
    /// The level at which the comment is targeted, can be a diff line or a file.
    pub subject_type: Option<SubjectType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
