// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit`.

use octoforge_runtime::{Boxed, Extra, Value};
use super::{
    ChangeStatus, DiffEntry, EmptyObject, GitUser, ShortBlob, SimpleUser, Verification,
};

/// Commit
#[derive(Clone)]
#[non_exhaustive]
pub struct Commit {
    /// `url`
    pub url: String,
    /// `sha`
    pub sha: String,
    /// `node_id`
    pub node_id: String,
    /// `html_url`
    pub html_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commit`
    pub commit: CommitCommit,
    /// `author`
    pub author: Option<Boxed<CommitAuthor>>,
    /// `committer`
    pub committer: Option<Boxed<CommitAuthor>>,
    /// `parents`
    pub parents: Vec<CommitParent>,
    /// `stats`
    pub stats: Option<ChangeStatus>,
    /// `files`
    pub files: Option<Vec<DiffEntry>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/commit/properties/author`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CommitAuthor {
    /// Simple User.
    SimpleUser(SimpleUser),
    /// Empty Object.
    EmptyObject(EmptyObject),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SimpleUser> for CommitAuthor {
    #[inline]
    fn from(value: SimpleUser) -> Self {
        Self::SimpleUser(value)
    }
}

impl From<EmptyObject> for CommitAuthor {
    #[inline]
    fn from(value: EmptyObject) -> Self {
        Self::EmptyObject(value)
    }
}

/// Described at `/components/schemas/commit/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitCommit {
    /// `url`
    pub url: String,
    /// `author`
    pub author: Option<GitUser>,
    /// `committer`
    pub committer: Option<GitUser>,
    /// `message`
    pub message: String,
    /// `comment_count`
    pub comment_count: i64,
    /// `tree`
    pub tree: ShortBlob,
    /// `verification`
    pub verification: Option<Verification>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/commit/properties/parents/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitParent {
    /// `sha`
    pub sha: String,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
