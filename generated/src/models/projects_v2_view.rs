// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-view`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{PageDeploymentId, SimpleUser, TableBoardRoadmap};

/// A view inside a projects v2 project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2View {
    /// The unique identifier of the view.
    pub id: i64,
    /// The number of the view within the project.
    pub number: i64,
    /// The name of the view.
    pub name: String,
    /// The layout of the view.
    pub layout: TableBoardRoadmap,
    /// The node ID of the view.
    pub node_id: String,
    /// The API URL of the project that contains the view.
    pub project_url: String,
    /// The web URL of the view.
    pub html_url: String,
    /// `creator`
    pub creator: SimpleUser,
    /// The time when the view was created.
    pub created_at: DateTime,
    /// The time when the view was last updated.
    pub updated_at: DateTime,
    /// The filter query for the view.
    pub filter: Maybe<String>,
    /// The list of field IDs that are visible in the view.
    pub visible_fields: Vec<i64>,
    /// The sorting configuration for the view. Each element is a tuple of \[field_id, direction] where direction is "asc" or "desc".
    pub sort_by: Vec<Vec<PageDeploymentId>>,
    /// The list of field IDs used for horizontal grouping.
    pub group_by: Vec<i64>,
    /// The list of field IDs used for vertical grouping (board layout).
    pub vertical_group_by: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
