// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-commit-commented-event`.

use octoforge_runtime::Extra;
use super::CommitComment;

/// Timeline Commit Commented Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineCommitCommentedEvent {
    /// `event`
    pub event: Option<TimelineCommitCommentedEventEvent>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `comments`
    pub comments: Option<Vec<CommitComment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/timeline-commit-commented-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineCommitCommentedEventEvent {
    /// `commit-commented`
    CommitCommented,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
