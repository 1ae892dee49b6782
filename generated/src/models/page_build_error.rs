// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/page-build/properties/error`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/page-build/properties/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageBuildError {
    /// `message`
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
