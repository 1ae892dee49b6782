// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-rerequested-form-encoded`.

use super::WebhookPingFormEncoded;

/// The check_run.rerequested webhook encoded with URL encoding
pub type WebhookCheckRunRerequestedFormEncoded = WebhookPingFormEncoded;
