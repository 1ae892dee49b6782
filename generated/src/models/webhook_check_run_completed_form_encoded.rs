// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-completed-form-encoded`.

use super::WebhookPingFormEncoded;

/// The check_run.completed webhook encoded with URL encoding
pub type WebhookCheckRunCompletedFormEncoded = WebhookPingFormEncoded;
