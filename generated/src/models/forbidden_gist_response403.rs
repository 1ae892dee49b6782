// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/responses/forbidden_gist/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::ForbiddenGistResponse403Block;

/// Described at `/components/responses/forbidden_gist/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForbiddenGistResponse403 {
    /// `block`
    pub block: Option<ForbiddenGistResponse403Block>,
    /// `message`
    pub message: Option<String>,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
