// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/public-ip`.

use octoforge_runtime::Extra;

/// Provides details of Public IP for a GitHub-hosted larger runners
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicIp {
    /// Whether public IP is enabled.
    pub enabled: Option<bool>,
    /// The prefix for the public IP.
    pub prefix: Option<String>,
    /// The length of the IP prefix.
    pub length: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
