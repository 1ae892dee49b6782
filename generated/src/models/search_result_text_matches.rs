// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/search-result-text-matches`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/search-result-text-matches/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchResultTextMatchesItem {
    /// `object_url`
    pub object_url: Option<String>,
    /// `object_type`
    pub object_type: Maybe<String>,
    /// `property`
    pub property: Option<String>,
    /// `fragment`
    pub fragment: Option<String>,
    /// `matches`
    pub matches: Option<Vec<SearchResultTextMatchesItemMatch>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/search-result-text-matches/items/properties/matches/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchResultTextMatchesItemMatch {
    /// `text`
    pub text: Option<String>,
    /// `indices`
    pub indices: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search Result Text Matches
pub type SearchResultTextMatches = Vec<SearchResultTextMatchesItem>;
