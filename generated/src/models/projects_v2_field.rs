// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-field`.

use octoforge_runtime::{DateTime, Extra};
use super::{ProjectsV2IterationSettings, ProjectsV2SingleSelectOptions};

/// A field inside a projects v2 project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2Field {
    /// The unique identifier of the field.
    pub id: i64,
    /// The ID of the issue field.
    pub issue_field_id: Option<i64>,
    /// The node ID of the field.
    pub node_id: Option<String>,
    /// The API URL of the project that contains the field.
    pub project_url: String,
    /// The name of the field.
    pub name: String,
    /// The field's data type.
    pub data_type: ProjectsV2FieldDataType,
    /// The options available for single select fields.
    pub options: Option<Vec<ProjectsV2SingleSelectOptions>>,
    /// Configuration for iteration fields.
    pub configuration: Option<ProjectsV2FieldConfiguration>,
    /// The time when the field was created.
    pub created_at: DateTime,
    /// The time when the field was last updated.
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Configuration for iteration fields.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2FieldConfiguration {
    /// The day of the week when the iteration starts.
    pub start_day: Option<i64>,
    /// The duration of the iteration in days.
    pub duration: Option<i64>,
    /// `iterations`
    pub iterations: Option<Vec<ProjectsV2IterationSettings>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The field's data type.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectsV2FieldDataType {
    /// `assignees`
    Assignees,
    /// `linked_pull_requests`
    LinkedPullRequests,
    /// `reviewers`
    Reviewers,
    /// `labels`
    Labels,
    /// `milestone`
    Milestone,
    /// `repository`
    Repository,
    /// `title`
    Title,
    /// `text`
    Text,
    /// `single_select`
    SingleSelect,
    /// `number`
    Number,
    /// `date`
    Date,
    /// `iteration`
    Iteration,
    /// `issue_type`
    IssueType,
    /// `parent_issue`
    ParentIssue,
    /// `sub_issues_progress`
    SubIssuesProgress,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
