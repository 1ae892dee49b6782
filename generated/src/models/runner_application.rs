// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/runner-application`.

use octoforge_runtime::Extra;

/// Runner Application
#[derive(Clone)]
#[non_exhaustive]
pub struct RunnerApplication {
    /// `os`
    pub os: String,
    /// `architecture`
    pub architecture: String,
    /// `download_url`
    pub download_url: String,
    /// `filename`
    pub filename: String,
    /// A short lived bearer token used to download the runner, if needed.
    pub temp_download_token: Option<String>,
    /// `sha256_checksum`
    pub sha256_checksum: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
