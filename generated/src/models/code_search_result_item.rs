// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-search-result-item`.

use octoforge_runtime::{DateTime, Extra, Maybe, Number};
use super::{MinimalRepository, SearchResultTextMatchesItem};

/// Code Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSearchResultItem {
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `sha`
    pub sha: String,
    /// `url`
    pub url: String,
    /// `git_url`
    pub git_url: String,
    /// `html_url`
    pub html_url: String,
    /// `repository`
    pub repository: MinimalRepository,
    /// `score`
    pub score: Number,
    /// `file_size`
    pub file_size: Option<i64>,
    /// `language`
    pub language: Maybe<String>,
    /// `last_modified_at`
    pub last_modified_at: Option<DateTime>,
    /// `line_numbers`
    pub line_numbers: Option<Vec<String>>,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
