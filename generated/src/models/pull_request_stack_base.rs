// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-stack/properties/base`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/pull-request-stack/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStackBase {
    /// The base ref of the stack this pull request belongs to.
    pub r#ref: String,
    /// The base SHA of the stack this pull request belongs to.
    pub sha: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl PullRequestStackBase {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#ref: impl Into<String>, sha: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#ref = r#ref.into();
        new.sha = sha.into();
        new
    }
}
