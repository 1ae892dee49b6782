// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-pull-request-title`.

use octoforge_runtime::Extra;

/// Represents a 'pull_request_title' secret scanning location type. This location type shows that a secret was detected in the title of a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationPullRequestTitle {
    /// The API URL to get the pull request where the secret was detected.
    pub pull_request_title_url: String,
    /// The GitHub URL for the pull request where the secret was detected.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
