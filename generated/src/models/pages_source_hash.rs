// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pages-source-hash`.

use octoforge_runtime::Extra;

/// Pages Source Hash
#[derive(Clone)]
#[non_exhaustive]
pub struct PagesSourceHash {
    /// `branch`
    pub branch: String,
    /// `path`
    pub path: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
