// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-commit/properties/parents/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/git-commit/properties/parents/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitCommitParent {
    /// SHA for the commit
    pub sha: String,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
