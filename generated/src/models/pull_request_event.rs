// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-event`.

use octoforge_runtime::Extra;
use super::{Label, PullRequestMinimal, SimpleUser};

/// PullRequestEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestEvent {
    /// `action`
    pub action: String,
    /// `number`
    pub number: i64,
    /// `pull_request`
    pub pull_request: PullRequestMinimal,
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
