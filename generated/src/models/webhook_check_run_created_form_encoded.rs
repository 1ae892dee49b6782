// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-created-form-encoded`.

use super::WebhookPingFormEncoded;

/// The check_run.created webhook encoded with URL encoding
pub type WebhookCheckRunCreatedFormEncoded = WebhookPingFormEncoded;
