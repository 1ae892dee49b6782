// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-wiki-commit`.

use octoforge_runtime::{Extra, Number};

/// Represents a 'wiki_commit' secret scanning location type. This location type shows that a secret was detected inside a commit to a repository wiki.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationWikiCommit {
    /// The file path of the wiki page
    pub path: String,
    /// Line number at which the secret starts in the file
    pub start_line: Number,
    /// Line number at which the secret ends in the file
    pub end_line: Number,
    /// The column at which the secret starts within the start line when the file is interpreted as 8-bit ASCII.
    pub start_column: Number,
    /// The column at which the secret ends within the end line when the file is interpreted as 8-bit ASCII.
    pub end_column: Number,
    /// SHA-1 hash ID of the associated blob
    pub blob_sha: String,
    /// The GitHub URL to get the associated wiki page
    pub page_url: String,
    /// SHA-1 hash ID of the associated commit
    pub commit_sha: String,
    /// The GitHub URL to get the associated wiki commit
    pub commit_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
