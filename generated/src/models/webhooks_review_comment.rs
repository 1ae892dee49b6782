// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_review_comment`.

use octoforge_runtime::{DateTime, Extra};
use super::{
    AuthorAssociation, CommentLinks, LeftRight, ReactionRollup, SubjectType, WebhooksUser,
};

/// The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksReviewComment {
    /// `_links`
    pub links: CommentLinks,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The text of the comment.
    pub body: String,
    /// The SHA of the commit to which the comment applies.
    pub commit_id: String,
    /// `created_at`
    pub created_at: DateTime,
    /// The diff of the line that the comment refers to.
    pub diff_hunk: String,
    /// HTML URL for the pull request review comment.
    pub html_url: String,
    /// The ID of the pull request review comment.
    pub id: i64,
    /// The comment ID to reply to.
    pub in_reply_to_id: Option<i64>,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub line: Option<i64>,
    /// The node ID of the pull request review comment.
    pub node_id: String,
    /// The SHA of the original commit to which the comment applies.
    pub original_commit_id: String,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub original_line: i64,
    /// The index of the original line in the diff to which the comment applies.
    pub original_position: i64,
    /// The first line of the range for a multi-line comment.
    pub original_start_line: Option<i64>,
    /// The relative path of the file to which the comment applies.
    pub path: String,
    /// The line index in the diff to which the comment applies.
    pub position: Option<i64>,
    /// The ID of the pull request review to which the comment belongs.
    pub pull_request_review_id: Option<i64>,
    /// URL for the pull request that the review comment belongs to.
    pub pull_request_url: String,
    /// Reactions
    pub reactions: ReactionRollup,
    /// The side of the first line of the range for a multi-line comment.
    pub side: LeftRight,
    /// The first line of the range for a multi-line comment.
    pub start_line: Option<i64>,
    /// The side of the first line of the range for a multi-line comment.
    pub start_side: Option<LeftRight>,
    /// The level at which the comment is targeted, can be a diff line or a file.
    pub subject_type: Option<SubjectType>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the pull request review comment
    pub url: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
