// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-commit/properties/author`.

use octoforge_runtime::{DateTime, Extra};

/// Identifying information for the git-user
#[derive(Clone)]
#[non_exhaustive]
pub struct GitCommitAuthor {
    /// Timestamp of the commit
    pub date: DateTime,
    /// Git email address of the user
    pub email: String,
    /// Name of the git user
    pub name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
