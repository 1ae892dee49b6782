// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/event/properties/repo`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/event/properties/repo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventRepo {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
