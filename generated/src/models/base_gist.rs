// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/base-gist`.

use octoforge_runtime::{DateTime, Extra, Map, Value};
use super::SimpleUser;

/// Base Gist
#[derive(Clone)]
#[non_exhaustive]
pub struct BaseGist {
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
    pub files: Map<BaseGistFilesValue>,
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
    pub owner: Option<SimpleUser>,
    /// `truncated`
    pub truncated: Option<bool>,
    /// `forks`
    pub forks: Option<Vec<Value>>,
    /// `history`
    pub history: Option<Vec<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/base-gist/properties/files/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BaseGistFilesValue {
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
    /// The encoding used for `content`. Currently, `"utf-8"` and `"base64"` are supported.
    pub encoding: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
