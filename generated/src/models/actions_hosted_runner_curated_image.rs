// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-curated-image`.

use octoforge_runtime::Extra;
use super::GithubPartnerCustom;

/// Provides details of a hosted runner image
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerCuratedImage {
    /// The ID of the image. Use this ID for the `image` parameter when creating a new larger runner.
    pub id: String,
    /// The operating system of the image.
    pub platform: String,
    /// Image size in GB.
    pub size_gb: i64,
    /// Display name for this image.
    pub display_name: String,
    /// The image provider.
    pub source: GithubPartnerCustom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
