// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-ping-form-encoded`.

use octoforge_runtime::Extra;

/// The webhooks ping payload encoded with URL encoding.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPingFormEncoded {
    /// A URL-encoded string of the ping JSON payload. The decoded payload is a JSON object.
    pub payload: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
