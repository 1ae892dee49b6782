// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue/properties/labels/items/oneOf/1`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/issue/properties/labels/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Id {
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `color`
    pub color: Maybe<String>,
    /// `default`
    pub default: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
