// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-comment-event`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, Integration, IssueCommentMinimized, PinnedIssueComment,
    ReactionRollup, SimpleUser,
};

/// Timeline Comment Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineCommentEvent {
    /// `event`
    pub event: TimelineCommentEventEvent,
    /// `actor`
    pub actor: SimpleUser,
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
    pub user: SimpleUser,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `issue_url`
    pub issue_url: String,
    /// `author_association`
    pub author_association: AuthorAssociation,
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

/// Described at `/components/schemas/timeline-comment-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineCommentEventEvent {
    /// `commented`
    Commented,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
