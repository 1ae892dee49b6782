// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/label-search-result-item`.

use octoforge_runtime::{Extra, Number};
use super::SearchResultTextMatchesItem;

/// Label Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct LabelSearchResultItem {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `name`
    pub name: String,
    /// `color`
    pub color: String,
    /// `default`
    pub default: bool,
    /// `description`
    pub description: Option<String>,
    /// `score`
    pub score: Number,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
