// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-issue-comment-minimized`.

use octoforge_runtime::Extra;

/// Details about why an issue comment was minimized.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueCommentMinimized {
    /// The reason the comment was minimized.
    pub reason: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
