// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-issue-title`.

use octoforge_runtime::Extra;

/// Represents an 'issue_title' secret scanning location type. This location type shows that a secret was detected in the title of an issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationIssueTitle {
    /// The API URL to get the issue where the secret was detected.
    pub issue_title_url: String,
    /// The GitHub URL for the issue where the secret was detected.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
