// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/short-blob`.

use octoforge_runtime::Extra;

/// Short Blob
#[derive(Clone)]
#[non_exhaustive]
pub struct ShortBlob {
    /// `url`
    pub url: String,
    /// `sha`
    pub sha: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
