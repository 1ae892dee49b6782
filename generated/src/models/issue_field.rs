// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-field`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{DataType, IssueTypeColor, OrganizationMembersOnlyAll};

/// A custom attribute defined at the organization level for attaching structured data to issues.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueField {
    /// The unique identifier of the issue field.
    pub id: i64,
    /// The node identifier of the issue field.
    pub node_id: String,
    /// The name of the issue field.
    pub name: String,
    /// The description of the issue field.
    pub description: Maybe<String>,
    /// The data type of the issue field.
    pub data_type: DataType,
    /// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues).
    pub visibility: Option<OrganizationMembersOnlyAll>,
    /// Available options for single select and multi select fields.
    pub options: Maybe<Vec<IssueFieldOption>>,
    /// The time the issue field was created.
    pub created_at: Option<DateTime>,
    /// The time the issue field was last updated.
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/issue-field/properties/options/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueFieldOption {
    /// The unique identifier of the option.
    pub id: i64,
    /// The name of the option.
    pub name: String,
    /// The description of the option.
    pub description: Maybe<String>,
    /// The color of the option.
    pub color: Maybe<IssueTypeColor>,
    /// The priority of the option for ordering.
    pub priority: Maybe<i64>,
    /// The time the option was created.
    pub created_at: Option<DateTime>,
    /// The time the option was last updated.
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
