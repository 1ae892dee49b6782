// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issues-event`.

use octoforge_runtime::Extra;
use super::{Issue, Label, SimpleUser};

/// IssuesEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuesEvent {
    /// `action`
    pub action: String,
    /// `issue`
    pub issue: Issue,
    /// `assignee`
    pub assignee: Option<SimpleUser>,
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// `label`
    pub label: Option<Label>,
    /// `labels`
    pub labels: Option<Vec<Label>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
