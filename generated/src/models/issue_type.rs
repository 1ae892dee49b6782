// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-type`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::IssueTypeColor;

/// The type assigned to the issue. This is only present for issues in repositories where issue types are supported.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueType {
    /// The unique identifier of the issue type.
    pub id: i64,
    /// The node identifier of the issue type.
    pub node_id: String,
    /// The name of the issue type.
    pub name: String,
    /// The description of the issue type.
    pub description: Option<String>,
    /// The color of the issue type.
    pub color: Maybe<IssueTypeColor>,
    /// The time the issue type created.
    pub created_at: Option<DateTime>,
    /// The time the issue type last updated.
    pub updated_at: Option<DateTime>,
    /// The enabled state of the issue type.
    pub is_enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
