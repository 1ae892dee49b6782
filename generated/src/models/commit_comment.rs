// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit-comment`.

use octoforge_runtime::{DateTime, Extra};
use super::{AuthorAssociation, ReactionRollup, SimpleUser};

/// Commit Comment
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitComment {
    /// `html_url`
    pub html_url: String,
    /// `url`
    pub url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `body`
    pub body: String,
    /// `path`
    pub path: Option<String>,
    /// `position`
    pub position: Option<i64>,
    /// `line`
    pub line: Option<i64>,
    /// `commit_id`
    pub commit_id: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
