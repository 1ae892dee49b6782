// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1gists~1{gist_id}~1comments/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1gists~1{gist_id}~1comments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GistsCreateCommentBody {
    /// The comment text.
    pub body: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl GistsCreateCommentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.body = body.into();
        new
    }
}
