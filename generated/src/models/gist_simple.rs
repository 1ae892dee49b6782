// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gist-simple`.

use octoforge_runtime::{Boxed, DateTime, Extra, Map, Maybe, Value};
use super::{GistHistory, PublicUser, SimpleUser};

/// Gist Simple
#[derive(Clone)]
#[non_exhaustive]
pub struct GistSimple {
    /// `forks`
    #[deprecated]
    pub forks: Maybe<Vec<GistSimpleFork>>,
    /// `history`
    #[deprecated]
    pub history: Maybe<Vec<GistHistory>>,
    /// Gist
    pub fork_of: Maybe<Boxed<GistSimpleForkOf>>,
    /// `url`
    pub url: Option<String>,
    /// `forks_url`
    pub forks_url: Option<String>,
    /// `commits_url`
    pub commits_url: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `git_pull_url`
    pub git_pull_url: Option<String>,
    /// `git_push_url`
    pub git_push_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `files`
    pub files: Option<Map<Option<GistSimpleFilesValue>>>,
    /// `public`
    pub public: Option<bool>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `comments`
    pub comments: Option<i64>,
    /// `comments_enabled`
    pub comments_enabled: Option<bool>,
    /// `user`
    pub user: Maybe<String>,
    /// `comments_url`
    pub comments_url: Option<String>,
    /// `owner`
    pub owner: Option<SimpleUser>,
    /// `truncated`
    pub truncated: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Gist
#[derive(Clone)]
#[non_exhaustive]
pub struct GistSimpleForkOf {
    /// `url`
    pub url: String,
    /// `forks_url`
    pub forks_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `id`
    pub id: String,
    /// `node_id`
    pub node_id: String,
    /// `git_pull_url`
    pub git_pull_url: String,
    /// `git_push_url`
    pub git_push_url: String,
    /// `html_url`
    pub html_url: String,
    /// `files`
    pub files: Map<GistSimpleForkOfFilesValue>,
    /// `public`
    pub public: bool,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `description`
    pub description: Option<String>,
    /// `comments`
    pub comments: i64,
    /// `comments_enabled`
    pub comments_enabled: Option<bool>,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `comments_url`
    pub comments_url: String,
    /// `owner`
    pub owner: Maybe<SimpleUser>,
    /// `truncated`
    pub truncated: Option<bool>,
    /// `forks`
    pub forks: Option<Vec<Value>>,
    /// `history`
    pub history: Option<Vec<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gist-simple/properties/files/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GistSimpleFilesValue {
    /// `filename`
    pub filename: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `raw_url`
    pub raw_url: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `truncated`
    pub truncated: Option<bool>,
    /// `content`
    pub content: Option<String>,
    /// The encoding used for `content`. Currently, `"utf-8"` and `"base64"` are supported.
    pub encoding: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gist-simple/properties/forks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GistSimpleFork {
    /// `id`
    pub id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `user`
    pub user: Option<Boxed<PublicUser>>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gist-simple/properties/fork_of/properties/files/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GistSimpleForkOfFilesValue {
    /// `filename`
    pub filename: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `raw_url`
    pub raw_url: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
