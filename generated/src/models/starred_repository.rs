// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/starred-repository`.

use octoforge_runtime::{DateTime, Extra};
use super::Repository;

/// Starred Repository
#[derive(Clone)]
#[non_exhaustive]
pub struct StarredRepository {
    /// `starred_at`
    pub starred_at: DateTime,
    /// `repo`
    pub repo: Repository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
