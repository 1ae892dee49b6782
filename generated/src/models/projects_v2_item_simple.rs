// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-item-simple`.

use octoforge_runtime::{Boxed, DateTime, Extra, Number, Value};
use super::{
    Issue, ProjectsV2DraftIssue, ProjectsV2ItemContentType, PullRequestSimple, SimpleUser,
};

/// An item belonging to a project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2ItemSimple {
    /// The unique identifier of the project item.
    pub id: Number,
    /// The node ID of the project item.
    pub node_id: Option<String>,
    /// The content represented by the item.
    pub content: Option<Boxed<ProjectsV2ItemSimpleContent>>,
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
    /// The URL of the project this item belongs to.
    pub project_url: Option<String>,
    /// The URL of the item in the project.
    pub item_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The content represented by the item.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ProjectsV2ItemSimpleContent {
    /// Issue.
    Issue(Issue),
    /// Pull Request Simple.
    PullRequestSimple(PullRequestSimple),
    /// Draft Issue.
    ProjectsV2DraftIssue(ProjectsV2DraftIssue),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Issue> for ProjectsV2ItemSimpleContent {
    #[inline]
    fn from(value: Issue) -> Self {
        Self::Issue(value)
    }
}

impl From<PullRequestSimple> for ProjectsV2ItemSimpleContent {
    #[inline]
    fn from(value: PullRequestSimple) -> Self {
        Self::PullRequestSimple(value)
    }
}

impl From<ProjectsV2DraftIssue> for ProjectsV2ItemSimpleContent {
    #[inline]
    fn from(value: ProjectsV2DraftIssue) -> Self {
        Self::ProjectsV2DraftIssue(value)
    }
}
