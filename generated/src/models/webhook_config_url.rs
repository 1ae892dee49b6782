// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-config-url`.

/// The URL to which the payloads will be delivered.
pub type WebhookConfigUrl = String;
