// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-requested-action-form-encoded`.

use super::WebhookPingFormEncoded;

/// The check_run.requested_action webhook encoded with URL encoding
pub type WebhookCheckRunRequestedActionFormEncoded = WebhookPingFormEncoded;
