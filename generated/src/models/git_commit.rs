// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-commit`.

use octoforge_runtime::Extra;
use super::{GitCommitAuthor, GitCommitParent, ShortBlob, Verification};

/// Low-level Git commit operations within a repository
#[derive(Clone)]
#[non_exhaustive]
pub struct GitCommit {
    /// SHA for the commit
    pub sha: String,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// Identifying information for the git-user
    pub author: GitCommitAuthor,
    /// Identifying information for the git-user
    pub committer: GitCommitAuthor,
    /// Message describing the purpose of the commit
    pub message: String,
    /// `tree`
    pub tree: ShortBlob,
    /// `parents`
    pub parents: Vec<GitCommitParent>,
    /// `verification`
    pub verification: Verification,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
