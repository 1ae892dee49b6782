// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-pull-request-review-comment`.

use octoforge_runtime::Extra;

/// Represents a 'pull_request_review_comment' secret scanning location type. This location type shows that a secret was detected in a review comment on a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationPullRequestReviewComment {
    /// The API URL to get the pull request review comment where the secret was detected.
    pub pull_request_review_comment_url: String,
    /// The GitHub URL for the pull request review comment where the secret was detected.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
