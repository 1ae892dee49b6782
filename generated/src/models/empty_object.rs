// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/empty-object`.

use octoforge_runtime::Extra;

/// An object without any properties.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmptyObject {
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
