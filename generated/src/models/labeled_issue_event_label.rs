// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/labeled-issue-event/properties/label`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/labeled-issue-event/properties/label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LabeledIssueEventLabel {
    /// `name`
    pub name: String,
    /// `color`
    pub color: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
