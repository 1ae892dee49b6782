// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_answer`.

use octoforge_runtime::{DateTime, Extra, Value};
use super::{AuthorAssociation, ReactionRollup, WebhooksUser};

/// Described at `/components/schemas/webhooks_answer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksAnswer {
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// `body`
    pub body: String,
    /// `child_comment_count`
    pub child_comment_count: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `discussion_id`
    pub discussion_id: i64,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `parent_id`
    pub parent_id: Value,
    /// Reactions
    pub reactions: Option<ReactionRollup>,
    /// `repository_url`
    pub repository_url: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
