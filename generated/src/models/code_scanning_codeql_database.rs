// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-codeql-database`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::SimpleUser;

/// A CodeQL database.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningCodeqlDatabase {
    /// The ID of the CodeQL database.
    pub id: i64,
    /// The name of the CodeQL database.
    pub name: String,
    /// The language of the CodeQL database.
    pub language: String,
    /// `uploader`
    pub uploader: SimpleUser,
    /// The MIME type of the CodeQL database file.
    pub content_type: String,
    /// The size of the CodeQL database file in bytes.
    pub size: i64,
    /// The date and time at which the CodeQL database was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: DateTime,
    /// The date and time at which the CodeQL database was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: DateTime,
    /// The URL at which to download the CodeQL database. The `Accept` header must be set to the value of the `content_type` property.
    pub url: String,
    /// The commit SHA of the repository at the time the CodeQL database was created.
    pub commit_oid: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
