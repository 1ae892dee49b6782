// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-field-single-select-option`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/projects-v2-field-single-select-option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2FieldSingleSelectOption {
    /// The display name of the option.
    pub name: Option<String>,
    /// The color associated with the option.
    pub color: Option<ProjectsV2FieldSingleSelectOptionColor>,
    /// The description of the option.
    pub description: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ProjectsV2FieldSingleSelectOption {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The color associated with the option.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectsV2FieldSingleSelectOptionColor {
    /// `BLUE`
    Blue,
    /// `GRAY`
    Gray,
    /// `GREEN`
    Green,
    /// `ORANGE`
    Orange,
    /// `PINK`
    Pink,
    /// `PURPLE`
    Purple,
    /// `RED`
    Red,
    /// `YELLOW`
    Yellow,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
