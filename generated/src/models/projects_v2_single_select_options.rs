// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-single-select-options`.

use octoforge_runtime::Extra;
use super::ProjectsV2IterationSettingsTitle;

/// An option for a single select field
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2SingleSelectOptions {
    /// The unique identifier of the option.
    pub id: String,
    /// The display name of the option, in raw text and HTML formats.
    pub name: ProjectsV2IterationSettingsTitle,
    /// The description of the option, in raw text and HTML formats.
    pub description: ProjectsV2IterationSettingsTitle,
    /// The color associated with the option.
    pub color: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
