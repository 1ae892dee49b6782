// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1import~1authors~1{author_id}/patch/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1import~1authors~1{author_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MigrationsMapCommitAuthorBody {
    /// The new Git author email.
    pub email: Option<String>,
    /// The new Git author name.
    pub name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for MigrationsMapCommitAuthorBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
