// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_pull_request_5/properties/base`.

use octoforge_runtime::Extra;
use super::{BaseRepo, WebhooksUser};

/// Described at `/components/schemas/webhooks_pull_request_5/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksPullRequest5Base {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: BaseRepo,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
