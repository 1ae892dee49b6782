// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-item`.

use octoforge_runtime::{DateTime, Extra, Number};
use super::{ProjectsV2ItemContentType, SimpleUser};

/// An item belonging to a project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2Item {
    /// The unique identifier of the project item.
    pub id: Number,
    /// The node ID of the project item.
    pub node_id: Option<String>,
    /// The node ID of the project that contains this item.
    pub project_node_id: Option<String>,
    /// The node ID of the content represented by this item.
    pub content_node_id: String,
    /// `content_type`
    pub content_type: ProjectsV2ItemContentType,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// The time when the item was created.
    pub created_at: DateTime,
    /// The time when the item was last updated.
    pub updated_at: DateTime,
    /// The time when the item was archived.
    pub archived_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
