// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/diff-entry`.

use octoforge_runtime::Extra;

/// Diff Entry
#[derive(Clone)]
#[non_exhaustive]
pub struct DiffEntry {
    /// `sha`
    pub sha: Option<String>,
    /// `filename`
    pub filename: String,
    /// `status`
    pub status: DiffEntryStatus,
    /// `additions`
    pub additions: i64,
    /// `deletions`
    pub deletions: i64,
    /// `changes`
    pub changes: i64,
    /// `blob_url`
    pub blob_url: String,
    /// `raw_url`
    pub raw_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `patch`
    pub patch: Option<String>,
    /// `previous_filename`
    pub previous_filename: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/diff-entry/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiffEntryStatus {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// `modified`
    Modified,
    /// `renamed`
    Renamed,
    /// `copied`
    Copied,
    /// `changed`
    Changed,
    /// `unchanged`
    Unchanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
