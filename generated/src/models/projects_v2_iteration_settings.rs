// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-iteration-settings`.

use octoforge_runtime::{Date, Extra};
use super::ProjectsV2IterationSettingsTitle;

/// An iteration setting for an iteration field
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2IterationSettings {
    /// The unique identifier of the iteration setting.
    pub id: String,
    /// The start date of the iteration.
    pub start_date: Date,
    /// The duration of the iteration in days.
    pub duration: i64,
    /// The iteration title, in raw text and HTML formats.
    pub title: ProjectsV2IterationSettingsTitle,
    /// Whether the iteration has been completed.
    pub completed: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
