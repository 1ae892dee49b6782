// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/link-with-type`.

use octoforge_runtime::Extra;

/// Hypermedia Link with Type
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkWithType {
    /// `href`
    pub href: String,
    /// `type`
    pub r#type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
