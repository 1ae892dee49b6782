// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-iteration-settings/properties/title`.

use octoforge_runtime::Extra;

/// The iteration title, in raw text and HTML formats.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2IterationSettingsTitle {
    /// `raw`
    pub raw: String,
    /// `html`
    pub html: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
