// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-line-commented-event`.

use octoforge_runtime::Extra;
use super::PullRequestReviewComment;

/// Timeline Line Commented Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineLineCommentedEvent {
    /// `event`
    pub event: Option<TimelineLineCommentedEventEvent>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `comments`
    pub comments: Option<Vec<PullRequestReviewComment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/timeline-line-commented-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineLineCommentedEventEvent {
    /// `line-commented`
    LineCommented,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
