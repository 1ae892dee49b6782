// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actor`.

use octoforge_runtime::Extra;

/// Actor
#[derive(Clone)]
#[non_exhaustive]
pub struct Actor {
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `display_login`
    pub display_login: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `url`
    pub url: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
