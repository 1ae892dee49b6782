// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/basic-error`.

use octoforge_runtime::Extra;

/// Basic Error
#[derive(Clone)]
#[non_exhaustive]
pub struct BasicError {
    /// `message`
    pub message: Option<String>,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
