// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-commit`.

use octoforge_runtime::{DateTime, Extra};
use super::SimpleCommitAuthor;

/// A commit.
#[doc(alias = "nullable-simple-commit")]
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleCommit {
    /// SHA for the commit
    pub id: String,
    /// SHA for the commit's tree
    pub tree_id: String,
    /// Message describing the purpose of the commit
    pub message: String,
    /// Timestamp of the commit
    pub timestamp: DateTime,
    /// Information about the Git author
    pub author: Option<SimpleCommitAuthor>,
    /// Information about the Git committer
    pub committer: Option<SimpleCommitAuthor>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
