// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-draft-issue`.

use octoforge_runtime::{DateTime, Extra, Maybe, Number};
use super::SimpleUser;

/// A draft issue in a project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2DraftIssue {
    /// The ID of the draft issue
    pub id: Number,
    /// The node ID of the draft issue
    pub node_id: String,
    /// The title of the draft issue
    pub title: String,
    /// The body content of the draft issue
    pub body: Maybe<String>,
    /// `user`
    pub user: Option<SimpleUser>,
    /// The time the draft issue was created
    pub created_at: DateTime,
    /// The time the draft issue was last updated
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
