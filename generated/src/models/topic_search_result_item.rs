// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/topic-search-result-item`.

use octoforge_runtime::{DateTime, Extra, Maybe, Number};
use super::SearchResultTextMatchesItem;

/// Topic Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicSearchResultItem {
    /// `name`
    pub name: String,
    /// `display_name`
    pub display_name: Option<String>,
    /// `short_description`
    pub short_description: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `created_by`
    pub created_by: Option<String>,
    /// `released`
    pub released: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `featured`
    pub featured: bool,
    /// `curated`
    pub curated: bool,
    /// `score`
    pub score: Number,
    /// `repository_count`
    pub repository_count: Maybe<i64>,
    /// `logo_url`
    pub logo_url: Maybe<String>,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// `related`
    pub related: Maybe<Vec<TopicSearchResultItemAliase>>,
    /// `aliases`
    pub aliases: Maybe<Vec<TopicSearchResultItemAliase>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/topic-search-result-item/properties/aliases/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicSearchResultItemAliase {
    /// `topic_relation`
    pub topic_relation: Option<TopicSearchResultItemAliaseTopicRelation>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/topic-search-result-item/properties/aliases/items/properties/topic_relation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicSearchResultItemAliaseTopicRelation {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `topic_id`
    pub topic_id: Option<i64>,
    /// `relation_type`
    pub relation_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
