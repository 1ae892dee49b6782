// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-config`.

use octoforge_runtime::Extra;
use super::WebhookConfigInsecureSsl;

/// Configuration object of the webhook
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookConfig {
    /// `url`
    pub url: Option<String>,
    /// `content_type`
    pub content_type: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `insecure_ssl`
    pub insecure_ssl: Option<WebhookConfigInsecureSsl>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for WebhookConfig {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
