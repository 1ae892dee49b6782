// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue_comment`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, Integration, IssueCommentMinimized, PinnedIssueComment,
    ReactionRollup, WebhooksUserMannequin,
};

/// The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksIssueComment {
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// Contents of the issue comment
    pub body: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the issue comment
    pub id: i64,
    /// `issue_url`
    pub issue_url: String,
    /// `node_id`
    pub node_id: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// Reactions
    pub reactions: ReactionRollup,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the issue comment
    pub url: String,
    /// User
    pub user: Option<WebhooksUserMannequin>,
    /// `pin`
    pub pin: Maybe<Boxed<PinnedIssueComment>>,
    /// `minimized`
    pub minimized: Maybe<IssueCommentMinimized>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
