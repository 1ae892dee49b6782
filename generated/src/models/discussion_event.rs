// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/discussion-event`.

use octoforge_runtime::Extra;
use super::Discussion;

/// DiscussionEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscussionEvent {
    /// `action`
    pub action: String,
    /// `discussion`
    pub discussion: Discussion,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
