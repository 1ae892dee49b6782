// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-iteration-setting`.

use octoforge_runtime::{Extra, Maybe, Number};

/// An iteration setting for an iteration field
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2IterationSetting {
    /// The unique identifier of the iteration setting.
    pub id: String,
    /// The iteration title.
    pub title: String,
    /// The iteration title, rendered as HTML.
    pub title_html: Option<String>,
    /// The duration of the iteration in days.
    pub duration: Maybe<Number>,
    /// The start date of the iteration.
    pub start_date: Maybe<String>,
    /// Whether the iteration has been completed.
    pub completed: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
