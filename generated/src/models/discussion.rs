// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/discussion`.

use octoforge_runtime::{DateTime, Extra};
use super::{AuthorAssociation, DiscussionCategory, Label, ReactionRollup, WebhooksUser};

/// A Discussion in a repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discussion {
    /// `active_lock_reason`
    pub active_lock_reason: Option<String>,
    /// `answer_chosen_at`
    pub answer_chosen_at: Option<String>,
    /// User
    pub answer_chosen_by: Option<WebhooksUser>,
    /// `answer_html_url`
    pub answer_html_url: Option<String>,
    /// How the author is associated with the repository.
    pub author_association: Option<AuthorAssociation>,
    /// `body`
    pub body: String,
    /// `category`
    pub category: DiscussionCategory,
    /// `comments`
    pub comments: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `locked`
    pub locked: bool,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// Reactions
    pub reactions: Option<ReactionRollup>,
    /// `repository_url`
    pub repository_url: String,
    /// The current state of the discussion.
    /// `converting` means that the discussion is being converted from an issue.
    /// `transferring` means that the discussion is being transferred from another repository.
    pub state: DiscussionState,
    /// The reason for the current state
    pub state_reason: Option<DiscussionStateReason>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// `title`
    pub title: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// User
    pub user: Option<WebhooksUser>,
    /// `labels`
    pub labels: Option<Vec<Label>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The current state of the discussion.
/// `converting` means that the discussion is being converted from an issue.
/// `transferring` means that the discussion is being transferred from another repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscussionState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `locked`
    Locked,
    /// `converting`
    Converting,
    /// `transferring`
    Transferring,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The reason for the current state
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscussionStateReason {
    /// `resolved`
    Resolved,
    /// `outdated`
    Outdated,
    /// `duplicate`
    Duplicate,
    /// `reopened`
    Reopened,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
