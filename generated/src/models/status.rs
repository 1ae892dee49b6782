// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/status`.

use octoforge_runtime::Extra;
use super::SimpleUser;

/// The status of a commit.
#[derive(Clone)]
#[non_exhaustive]
pub struct Status {
    /// `url`
    pub url: String,
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `state`
    pub state: String,
    /// `description`
    pub description: Option<String>,
    /// `target_url`
    pub target_url: Option<String>,
    /// `context`
    pub context: String,
    /// `created_at`
    pub created_at: String,
    /// `updated_at`
    pub updated_at: String,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
