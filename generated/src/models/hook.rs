// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/hook`.

use octoforge_runtime::{DateTime, Extra};
use super::{HookResponse, WebhookConfig};

/// Webhooks for repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct Hook {
    /// `type`
    pub r#type: String,
    /// Unique identifier of the webhook.
    pub id: i64,
    /// The name of a valid service, use 'web' for a webhook.
    pub name: String,
    /// Determines whether the hook is actually triggered on pushes.
    pub active: bool,
    /// Determines what events the hook is triggered for. Default: \['push'].
    pub events: Vec<String>,
    /// `config`
    pub config: WebhookConfig,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `created_at`
    pub created_at: DateTime,
    /// `url`
    pub url: String,
    /// `test_url`
    pub test_url: String,
    /// `ping_url`
    pub ping_url: String,
    /// `deliveries_url`
    pub deliveries_url: Option<String>,
    /// `last_response`
    pub last_response: HookResponse,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
