// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-commit/properties/author`.

use octoforge_runtime::Extra;

/// Information about the Git author
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleCommitAuthor {
    /// Name of the commit's author
    pub name: String,
    /// Git email address of the commit's author
    pub email: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
