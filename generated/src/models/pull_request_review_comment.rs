// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-review-comment`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, CommentLinks, LeftRight, ReactionRollup, SimpleUser, SubjectType,
};

/// Pull Request Review Comments are comments on a portion of the Pull Request's diff.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewComment {
    /// URL for the pull request review comment
    pub url: String,
    /// The ID of the pull request review to which the comment belongs.
    pub pull_request_review_id: Option<i64>,
    /// The ID of the pull request review comment.
    pub id: i64,
    /// The node ID of the pull request review comment.
    pub node_id: String,
    /// The diff of the line that the comment refers to.
    pub diff_hunk: String,
    /// The relative path of the file to which the comment applies.
    pub path: String,
    /// The line index in the diff to which the comment applies. This field is closing down; use `line` instead.
    pub position: Option<i64>,
    /// The index of the original line in the diff to which the comment applies. This field is closing down; use `original_line` instead.
    pub original_position: Option<i64>,
    /// The SHA of the commit to which the comment applies.
    pub commit_id: String,
    /// The SHA of the original commit to which the comment applies.
    pub original_commit_id: String,
    /// The comment ID to reply to.
    pub in_reply_to_id: Option<i64>,
    /// `user`
    pub user: Option<SimpleUser>,
    /// The text of the comment.
    pub body: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// HTML URL for the pull request review comment.
    pub html_url: String,
    /// URL for the pull request that the review comment belongs to.
    pub pull_request_url: String,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// `_links`
    pub links: CommentLinks,
    /// The first line of the range for a multi-line comment.
    pub start_line: Maybe<i64>,
    /// The first line of the range for a multi-line comment.
    pub original_start_line: Maybe<i64>,
    /// The side of the first line of the range for a multi-line comment.
    pub start_side: Maybe<LeftRight>,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub line: Option<i64>,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub original_line: Option<i64>,
    /// The side of the diff to which the comment applies. The side of the last line of the range for a multi-line comment
    pub side: Option<LeftRight>,
    /// The level at which the comment is targeted, can be a diff line or a file.
    pub subject_type: Option<SubjectType>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
