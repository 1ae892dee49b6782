// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue/properties/pull_request`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Described at `/components/schemas/webhooks_issue/properties/pull_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksIssuePullRequest {
    /// `diff_url`
    pub diff_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `merged_at`
    pub merged_at: Maybe<DateTime>,
    /// `patch_url`
    pub patch_url: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
