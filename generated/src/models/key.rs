// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/key`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Key
#[derive(Clone)]
#[non_exhaustive]
pub struct Key {
    /// `key`
    pub key: String,
    /// `id`
    pub id: i64,
    /// `url`
    pub url: String,
    /// `title`
    pub title: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `verified`
    pub verified: bool,
    /// `read_only`
    pub read_only: bool,
    /// `last_used`
    pub last_used: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
