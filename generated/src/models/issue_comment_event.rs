// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-comment-event`.

use octoforge_runtime::Extra;
use super::{Issue, IssueComment};

/// IssueCommentEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    /// `action`
    pub action: String,
    /// `issue`
    pub issue: Issue,
    /// `comment`
    pub comment: IssueComment,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
