// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gitignore-template`.

use octoforge_runtime::Extra;

/// Gitignore Template
#[derive(Clone)]
#[non_exhaustive]
pub struct GitignoreTemplate {
    /// `name`
    pub name: String,
    /// `source`
    pub source: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
