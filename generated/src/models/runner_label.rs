// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/runner-label`.

use octoforge_runtime::Extra;

/// A label for a self hosted runner
#[derive(Clone)]
#[non_exhaustive]
pub struct RunnerLabel {
    /// Unique identifier of the label.
    pub id: Option<i64>,
    /// Name of the label.
    pub name: String,
    /// The type of label. Read-only labels are applied automatically when the runner is configured.
    pub r#type: Option<RunnerLabelType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of label. Read-only labels are applied automatically when the runner is configured.
#[derive(Clone)]
#[non_exhaustive]
pub enum RunnerLabelType {
    /// `read-only`
    ReadOnly,
    /// `custom`
    Custom,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
