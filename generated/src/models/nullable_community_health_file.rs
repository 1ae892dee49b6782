// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-community-health-file`.

use octoforge_runtime::Extra;

/// Community Health File
#[derive(Clone)]
#[non_exhaustive]
pub struct CommunityHealthFile {
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
