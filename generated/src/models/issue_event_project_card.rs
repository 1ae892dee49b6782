// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event-project-card`.

use octoforge_runtime::Extra;

/// Issue Event Project Card
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventProjectCard {
    /// `url`
    pub url: String,
    /// `id`
    pub id: i64,
    /// `project_url`
    pub project_url: String,
    /// `project_id`
    pub project_id: i64,
    /// `column_name`
    pub column_name: String,
    /// `previous_column_name`
    pub previous_column_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
