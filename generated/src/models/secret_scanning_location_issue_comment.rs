// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-issue-comment`.

use octoforge_runtime::Extra;

/// Represents an 'issue_comment' secret scanning location type. This location type shows that a secret was detected in a comment on an issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationIssueComment {
    /// The API URL to get the issue comment where the secret was detected.
    pub issue_comment_url: String,
    /// The GitHub URL for the issue comment where the secret was detected.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
