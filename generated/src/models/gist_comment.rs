// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gist-comment`.

use octoforge_runtime::{DateTime, Extra};
use super::{AuthorAssociation, SimpleUser};

/// A comment made to a gist.
#[derive(Clone)]
#[non_exhaustive]
pub struct GistComment {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// The comment text.
    pub body: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
