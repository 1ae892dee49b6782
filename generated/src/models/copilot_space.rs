// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-space`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{BaseRole, CopilotSpaceOwner, ResourceType, SimpleUser};

/// A GitHub Copilot Space represents an interactive AI workspace where users can ask questions and get assistance.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpace {
    /// The unique identifier of the space.
    pub id: i64,
    /// The number that identifies the space within its owner.
    pub number: i64,
    /// The display name of the space.
    pub name: String,
    /// A description of the space.
    pub description: Maybe<String>,
    /// General instructions for the Copilot Space.
    pub general_instructions: Maybe<String>,
    /// The base role that determines default permissions.
    /// - `no_access`: No default access
    /// - `reader`: Default read permissions
    /// - `writer`: Default write permissions (organization spaces only)
    /// - `admin`: Default admin permissions (organization spaces only)
    pub base_role: Option<BaseRole>,
    /// The user or organization that owns this space.
    pub owner: CopilotSpaceOwner,
    /// `creator`
    pub creator: SimpleUser,
    /// The date and time the space was created.
    pub created_at: DateTime,
    /// The date and time the space was last updated.
    pub updated_at: DateTime,
    /// The HTML URL of the space.
    pub html_url: String,
    /// The API URL of the space.
    pub api_url: String,
    /// Resources attached to the space.
    pub resources_attributes: Option<Vec<CopilotSpaceResourcesAttribute>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/copilot-space/properties/resources_attributes/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpaceResourcesAttribute {
    /// The unique identifier of the resource.
    pub id: Option<i64>,
    /// The type of resource.
    pub resource_type: Option<ResourceType>,
    /// The unique identifier of the chat attachment for uploaded files or media content.
    pub copilot_chat_attachment_id: Maybe<i64>,
    /// The date and time the resource was created.
    pub created_at: Option<DateTime>,
    /// The date and time the resource was last updated.
    pub updated_at: Option<DateTime>,
    /// Metadata specific to the resource type.
    pub metadata: Option<CopilotSpaceResourcesAttributeMetadata>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Metadata specific to the resource type.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotSpaceResourcesAttributeMetadata {
    /// Repository ID for repository or file resources.
    pub repository_id: Option<i64>,
    /// File path for file resources.
    pub file_path: Option<String>,
    /// Text content for free text resources.
    pub text: Option<String>,
    /// Name for the resource.
    pub name: Option<String>,
    /// Issue or PR number.
    pub number: Option<i64>,
    /// Chat attachment ID for uploaded files or media.
    pub copilot_chat_attachment_id: Option<i64>,
    /// Media type for media content resources.
    pub media_type: Option<String>,
    /// URL for media content resources.
    pub url: Option<String>,
    /// Height for media content resources.
    pub height: Option<i64>,
    /// Width for media content resources.
    pub width: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
