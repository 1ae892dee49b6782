// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-thread-resolved/properties/pull_request/properties/base`.

use octoforge_runtime::Extra;
use super::{WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo, WebhooksUser};

/// Described at `/components/schemas/webhook-pull-request-review-thread-resolved/properties/pull_request/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedPullRequestBase {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
