// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-locked/properties/pull_request/properties/head`.

use octoforge_runtime::{Boxed, Extra};
use super::{BaseRepo, WebhooksUser};

/// Described at `/components/schemas/webhook-pull-request-locked/properties/pull_request/properties/head`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestLockedPullRequestHead {
    /// `label`
    pub label: Option<String>,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: Option<Boxed<BaseRepo>>,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
