// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-ref/properties/object`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/git-ref/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitRefObject {
    /// `type`
    pub r#type: String,
    /// SHA for the reference
    pub sha: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
