// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-ping`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    HookResponse, OrganizationSimple, RepositoryWebhooks, SimpleUser, WebhookConfig,
};

/// Described at `/components/schemas/webhook-ping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPing {
    /// The webhook that is being pinged
    pub hook: Option<WebhookPingHook>,
    /// The ID of the webhook that triggered the ping.
    pub hook_id: Option<i64>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// Random string of GitHub zen.
    pub zen: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The webhook that is being pinged
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPingHook {
    /// Determines whether the hook is actually triggered for the events it subscribes to.
    pub active: bool,
    /// Only included for GitHub Apps. When you register a new GitHub App, GitHub sends a ping event to the webhook URL you specified during registration. The GitHub App ID sent in this field is required for authenticating an app.
    pub app_id: Option<i64>,
    /// `config`
    pub config: WebhookConfig,
    /// `created_at`
    pub created_at: DateTime,
    /// `deliveries_url`
    pub deliveries_url: Option<String>,
    /// Determines what events the hook is triggered for. Default: \['push'].
    pub events: Vec<String>,
    /// Unique identifier of the webhook.
    pub id: i64,
    /// `last_response`
    pub last_response: Option<HookResponse>,
    /// The type of webhook. The only valid value is 'web'.
    pub name: WebhookPingHookName,
    /// `ping_url`
    pub ping_url: Option<String>,
    /// `test_url`
    pub test_url: Option<String>,
    /// `type`
    pub r#type: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of webhook. The only valid value is 'web'.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPingHookName {
    /// `web`
    Web,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
