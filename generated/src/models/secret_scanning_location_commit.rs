// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-commit`.

use octoforge_runtime::{Extra, Number};

/// Represents a 'commit' secret scanning location type. This location type shows that a secret was detected inside a commit to a repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationCommit {
    /// The file path in the repository
    pub path: String,
    /// Line number at which the secret starts in the file
    pub start_line: Number,
    /// Line number at which the secret ends in the file
    pub end_line: Number,
    /// The column at which the secret starts within the start line when the file is interpreted as 8BIT ASCII
    pub start_column: Number,
    /// The column at which the secret ends within the end line when the file is interpreted as 8BIT ASCII
    pub end_column: Number,
    /// SHA-1 hash ID of the associated blob
    pub blob_sha: String,
    /// The API URL to get the associated blob resource
    pub blob_url: String,
    /// SHA-1 hash ID of the associated commit
    pub commit_sha: String,
    /// The API URL to get the associated commit resource
    pub commit_url: String,
    /// The GitHub URL to get the associated commit resource.
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
