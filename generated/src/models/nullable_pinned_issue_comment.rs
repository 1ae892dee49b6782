// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-pinned-issue-comment`.

use octoforge_runtime::{DateTime, Extra};
use super::SimpleUser;

/// Context around who pinned an issue comment and when it was pinned.
#[derive(Clone)]
#[non_exhaustive]
pub struct PinnedIssueComment {
    /// `pinned_at`
    pub pinned_at: DateTime,
    /// `pinned_by`
    pub pinned_by: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
