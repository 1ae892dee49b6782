// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-space-resource`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Value};
use super::ResourceType;

/// A resource attached to a Copilot Space.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpaceResource {
    /// The unique identifier of the resource.
    pub id: i64,
    /// The type of the resource.
    pub resource_type: ResourceType,
    /// The ID of the associated chat attachment, if any.
    pub copilot_chat_attachment_id: Maybe<i64>,
    /// Resource-specific metadata. The keys and values depend on the resource type.
    pub metadata: Map<Value>,
    /// The date and time the resource was created.
    pub created_at: DateTime,
    /// The date and time the resource was last updated.
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
