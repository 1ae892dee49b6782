// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/commit-search-result-item`.

use octoforge_runtime::{Extra, Number};
use super::{
    FileCommitCommitParent, GitCommitAuthor, GitUser, MinimalRepository,
    SearchResultTextMatchesItem, ShortBlob, SimpleUser, Verification,
};

/// Commit Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitSearchResultItem {
    /// `url`
    pub url: String,
    /// `sha`
    pub sha: String,
    /// `html_url`
    pub html_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commit`
    pub commit: CommitSearchResultItemCommit,
    /// `author`
    pub author: Option<SimpleUser>,
    /// `committer`
    pub committer: Option<GitUser>,
    /// `parents`
    pub parents: Vec<FileCommitCommitParent>,
    /// `repository`
    pub repository: MinimalRepository,
    /// `score`
    pub score: Number,
    /// `node_id`
    pub node_id: String,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/commit-search-result-item/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitSearchResultItemCommit {
    /// `author`
    pub author: GitCommitAuthor,
    /// `committer`
    pub committer: Option<GitUser>,
    /// `comment_count`
    pub comment_count: i64,
    /// `message`
    pub message: String,
    /// `tree`
    pub tree: ShortBlob,
    /// `url`
    pub url: String,
    /// `verification`
    pub verification: Option<Verification>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
