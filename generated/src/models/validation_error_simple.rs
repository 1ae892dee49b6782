// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/validation-error-simple`.

use octoforge_runtime::Extra;

/// Validation Error Simple
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationErrorSimple {
    /// `message`
    pub message: String,
    /// `documentation_url`
    pub documentation_url: String,
    /// `errors`
    pub errors: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
