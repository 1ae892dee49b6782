// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/file-commit/properties/commit/properties/parents/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/file-commit/properties/commit/properties/parents/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitCommitParent {
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `sha`
    pub sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
