// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-single-select-option`.

use octoforge_runtime::{Extra, Maybe};

/// An option for a single select field
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2SingleSelectOption {
    /// The unique identifier of the option.
    pub id: String,
    /// The display name of the option.
    pub name: String,
    /// The color associated with the option.
    pub color: Maybe<String>,
    /// A short description of the option.
    pub description: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
