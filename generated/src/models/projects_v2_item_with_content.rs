// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-item-with-content`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Number, Value};
use super::{ProjectsV2ItemContentType, SimpleUser};

/// An item belonging to a project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2ItemWithContent {
    /// The unique identifier of the project item.
    pub id: Number,
    /// The node ID of the project item.
    pub node_id: Option<String>,
    /// The API URL of the project that contains this item.
    pub project_url: Option<String>,
    /// `content_type`
    pub content_type: ProjectsV2ItemContentType,
    /// The content of the item, which varies by content type.
    pub content: Maybe<Map<Value>>,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// The time when the item was created.
    pub created_at: DateTime,
    /// The time when the item was last updated.
    pub updated_at: DateTime,
    /// The time when the item was archived.
    pub archived_at: Option<DateTime>,
    /// The API URL of this item.
    pub item_url: Maybe<String>,
    /// The fields and values associated with this item.
    pub fields: Option<Vec<Map<Value>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
