// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/stargazer`.

use octoforge_runtime::{DateTime, Extra};
use super::SimpleUser;

/// Stargazer
#[derive(Clone)]
#[non_exhaustive]
pub struct Stargazer {
    /// `starred_at`
    pub starred_at: DateTime,
    /// `user`
    pub user: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
