// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-custom-image-version`.

use octoforge_runtime::Extra;

/// Provides details of a hosted runner custom image version
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerCustomImageVersion {
    /// The version of image.
    pub version: String,
    /// The state of image version.
    pub state: String,
    /// Image version size in GB.
    pub size_gb: i64,
    /// The creation date time of the image version.
    pub created_on: String,
    /// The image version status details.
    pub state_details: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
