// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-custom-gates-comment-required`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/review-custom-gates-comment-required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewCustomGatesCommentRequired {
    /// The name of the environment to approve or reject.
    pub environment_name: String,
    /// Comment associated with the pending deployment protection rule. **Required when state is not provided.**
    pub comment: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReviewCustomGatesCommentRequired {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(environment_name: impl Into<String>, comment: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.environment_name = environment_name.into();
        new.comment = comment.into();
        new
    }
}
