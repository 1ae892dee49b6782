// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-location-created-form-encoded`.

use super::WebhookPingFormEncoded;

/// Secret Scanning Alert Location Created Event
pub type WebhookSecretScanningAlertLocationCreatedFormEncoded = WebhookPingFormEncoded;
