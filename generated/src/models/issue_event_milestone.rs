// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event-milestone`.

use octoforge_runtime::Extra;

/// Issue Event Milestone
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventMilestone {
    /// `title`
    pub title: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
