// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-commit-status`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Simple Commit Status
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleCommitStatus {
    /// `description`
    pub description: Option<String>,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `state`
    pub state: String,
    /// `context`
    pub context: String,
    /// `target_url`
    pub target_url: Option<String>,
    /// `required`
    pub required: Maybe<bool>,
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `url`
    pub url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
