// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event-label`.

use octoforge_runtime::Extra;

/// Issue Event Label
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventLabel {
    /// `name`
    pub name: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
