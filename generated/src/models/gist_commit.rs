// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gist-commit`.

use octoforge_runtime::{DateTime, Extra};
use super::{ChangeStatus, SimpleUser};

/// Gist Commit
#[derive(Clone)]
#[non_exhaustive]
pub struct GistCommit {
    /// `url`
    pub url: String,
    /// `version`
    pub version: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `change_status`
    pub change_status: ChangeStatus,
    /// `committed_at`
    pub committed_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
