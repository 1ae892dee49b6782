// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/user-search-result-item`.

use octoforge_runtime::{DateTime, Extra, Maybe, Number};
use super::SearchResultTextMatchesItem;

/// User Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSearchResultItem {
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `subscriptions_url`
    pub subscriptions_url: String,
    /// `organizations_url`
    pub organizations_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `received_events_url`
    pub received_events_url: String,
    /// `type`
    pub r#type: String,
    /// `score`
    pub score: Number,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `starred_url`
    pub starred_url: String,
    /// `events_url`
    pub events_url: String,
    /// `public_repos`
    pub public_repos: Option<i64>,
    /// `public_gists`
    pub public_gists: Option<i64>,
    /// `followers`
    pub followers: Option<i64>,
    /// `following`
    pub following: Option<i64>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `name`
    pub name: Maybe<String>,
    /// `bio`
    pub bio: Maybe<String>,
    /// `email`
    pub email: Maybe<String>,
    /// `location`
    pub location: Maybe<String>,
    /// `site_admin`
    pub site_admin: bool,
    /// `hireable`
    pub hireable: Maybe<bool>,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// `blog`
    pub blog: Maybe<String>,
    /// `company`
    pub company: Maybe<String>,
    /// `suspended_at`
    pub suspended_at: Maybe<DateTime>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
