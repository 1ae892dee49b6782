// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/file-commit`.

use octoforge_runtime::{Extra, Maybe};
use super::FileCommitCommitParent;

/// File Commit
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommit {
    /// `content`
    pub content: Option<FileCommitContent>,
    /// `commit`
    pub commit: FileCommitCommit,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitCommit {
    /// `sha`
    pub sha: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `author`
    pub author: Option<FileCommitCommitAuthor>,
    /// `committer`
    pub committer: Option<FileCommitCommitAuthor>,
    /// `message`
    pub message: Option<String>,
    /// `tree`
    pub tree: Option<FileCommitCommitTree>,
    /// `parents`
    pub parents: Option<Vec<FileCommitCommitParent>>,
    /// `verification`
    pub verification: Option<FileCommitCommitVerification>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/content`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitContent {
    /// `name`
    pub name: Option<String>,
    /// `path`
    pub path: Option<String>,
    /// `sha`
    pub sha: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `url`
    pub url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `git_url`
    pub git_url: Option<String>,
    /// `download_url`
    pub download_url: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `_links`
    pub links: Option<FileCommitContentLinks>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/commit/properties/author`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitCommitAuthor {
    /// `date`
    pub date: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/commit/properties/tree`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitCommitTree {
    /// `url`
    pub url: Option<String>,
    /// `sha`
    pub sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/commit/properties/verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitCommitVerification {
    /// `verified`
    pub verified: Option<bool>,
    /// `reason`
    pub reason: Option<String>,
    /// `signature`
    pub signature: Maybe<String>,
    /// `payload`
    pub payload: Maybe<String>,
    /// `verified_at`
    pub verified_at: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/file-commit/properties/content/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileCommitContentLinks {
    /// `self`
    pub self_: Option<String>,
    /// `git`
    pub git: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
