// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/enterprise`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// An enterprise on GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct Enterprise {
    /// A short description of the enterprise.
    pub description: Maybe<String>,
    /// `html_url`
    pub html_url: String,
    /// The enterprise's website URL.
    pub website_url: Maybe<String>,
    /// Unique identifier of the enterprise
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The name of the enterprise.
    pub name: String,
    /// The slug url identifier for the enterprise.
    pub slug: String,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `avatar_url`
    pub avatar_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
