// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gist-history`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{ChangeStatus, SimpleUser};

/// Gist History
#[derive(Clone)]
#[non_exhaustive]
pub struct GistHistory {
    /// `user`
    pub user: Maybe<SimpleUser>,
    /// `version`
    pub version: Option<String>,
    /// `committed_at`
    pub committed_at: Option<DateTime>,
    /// `change_status`
    pub change_status: Option<ChangeStatus>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
