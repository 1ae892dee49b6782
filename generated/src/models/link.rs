// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/link`.

use octoforge_runtime::Extra;

/// Hypermedia Link
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// `href`
    pub href: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
