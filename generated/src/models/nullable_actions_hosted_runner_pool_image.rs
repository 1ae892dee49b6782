// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-actions-hosted-runner-pool-image`.

use octoforge_runtime::Extra;
use super::GithubPartnerCustom;

/// Provides details of a hosted runner image
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerPoolImage {
    /// The ID of the image. Use this ID for the `image` parameter when creating a new larger runner.
    pub id: String,
    /// Image size in GB.
    pub size_gb: i64,
    /// Display name for this image.
    pub display_name: String,
    /// The image provider.
    pub source: GithubPartnerCustom,
    /// The image version of the hosted runner pool.
    pub version: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
