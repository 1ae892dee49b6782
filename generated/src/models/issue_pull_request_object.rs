// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue/properties/pull_request`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Described at `/components/schemas/issue/properties/pull_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuePullRequestObject {
    /// `merged_at`
    pub merged_at: Maybe<DateTime>,
    /// `diff_url`
    pub diff_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `patch_url`
    pub patch_url: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
