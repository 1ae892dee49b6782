// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/key-simple`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Key Simple
#[derive(Clone)]
#[non_exhaustive]
pub struct KeySimple {
    /// `id`
    pub id: i64,
    /// `key`
    pub key: String,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `last_used`
    pub last_used: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
