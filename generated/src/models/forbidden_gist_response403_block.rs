// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/responses/forbidden_gist/content/application~1json/schema/properties/block`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/responses/forbidden_gist/content/application~1json/schema/properties/block`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForbiddenGistResponse403Block {
    /// `reason`
    pub reason: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `html_url`
    pub html_url: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
