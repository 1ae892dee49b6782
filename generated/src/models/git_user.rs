// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/git-user`.

use octoforge_runtime::{DateTime, Extra};

/// Metaproperties for Git author/committer information.
#[doc(alias = "nullable-git-user")]
#[derive(Clone)]
#[non_exhaustive]
pub struct GitUser {
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `date`
    pub date: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for GitUser {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
