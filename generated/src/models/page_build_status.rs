// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/page-build-status`.

use octoforge_runtime::Extra;

/// Page Build Status
#[derive(Clone)]
#[non_exhaustive]
pub struct PageBuildStatus {
    /// `url`
    pub url: String,
    /// `status`
    pub status: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
