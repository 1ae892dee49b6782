// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_deploy_key`.

use octoforge_runtime::{Extra, Maybe};

/// The [`deploy key`](https://docs.github.com/rest/deploy-keys/deploy-keys#get-a-deploy-key) resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksDeployKey {
    /// `added_by`
    pub added_by: Maybe<String>,
    /// `created_at`
    pub created_at: String,
    /// `id`
    pub id: i64,
    /// `key`
    pub key: String,
    /// `last_used`
    pub last_used: Maybe<String>,
    /// `read_only`
    pub read_only: bool,
    /// `title`
    pub title: String,
    /// `url`
    pub url: String,
    /// `verified`
    pub verified: bool,
    /// `enabled`
    pub enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
