// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-custom-image`.

use octoforge_runtime::Extra;

/// Provides details of a custom runner image
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerCustomImage {
    /// The ID of the image. Use this ID for the `image` parameter when creating a new larger runner.
    pub id: i64,
    /// The operating system of the image.
    pub platform: String,
    /// Total size of all the image versions in GB.
    pub total_versions_size: i64,
    /// Display name for this image.
    pub name: String,
    /// The image provider.
    pub source: String,
    /// The number of image versions associated with the image.
    pub versions_count: i64,
    /// The latest image version associated with the image.
    pub latest_version: String,
    /// The number of image versions associated with the image.
    pub state: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
