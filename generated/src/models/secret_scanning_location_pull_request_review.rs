// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-pull-request-review`.

use octoforge_runtime::Extra;

/// Represents a 'pull_request_review' secret scanning location type. This location type shows that a secret was detected in a review on a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationPullRequestReview {
    /// The API URL to get the pull request review where the secret was detected.
    pub pull_request_review_url: String,
    /// The GitHub URL for the pull request review where the secret was detected.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
