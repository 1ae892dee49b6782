// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/reaction`.

use octoforge_runtime::{DateTime, Extra};
use super::{ReactionContent, SimpleUser};

/// Reactions to conversations provide a way to help people express their feelings more simply and effectively.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reaction {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// The reaction to use
    pub content: ReactionContent,
    /// `created_at`
    pub created_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
