// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/discussion/properties/category`.

use octoforge_runtime::{DateTime, Extra};

/// Described at `/components/schemas/discussion/properties/category`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscussionCategory {
    /// `created_at`
    pub created_at: DateTime,
    /// `description`
    pub description: String,
    /// `emoji`
    pub emoji: String,
    /// `id`
    pub id: i64,
    /// `is_answerable`
    pub is_answerable: bool,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: Option<String>,
    /// `repository_id`
    pub repository_id: i64,
    /// `slug`
    pub slug: String,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
