// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-comment`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, Integration, IssueCommentMinimized, PinnedIssueComment,
    ReactionRollup, SimpleUser,
};

/// Comments provide a way for people to collaborate on an issue.
#[doc(alias = "nullable-issue-comment")]
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueComment {
    /// Unique identifier of the issue comment
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the issue comment
    pub url: String,
    /// Contents of the issue comment
    pub body: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `issue_url`
    pub issue_url: String,
    /// `author_association`
    pub author_association: Option<AuthorAssociation>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// `pin`
    pub pin: Maybe<Boxed<PinnedIssueComment>>,
    /// `minimized`
    pub minimized: Maybe<IssueCommentMinimized>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
