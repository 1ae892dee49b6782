// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event-rename`.

use octoforge_runtime::Extra;

/// Issue Event Rename
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventRename {
    /// `from`
    pub from: String,
    /// `to`
    pub to: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
