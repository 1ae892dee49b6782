// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-config-secret`.

/// If provided, the `secret` will be used as the `key` to generate the HMAC hex digest value for [delivery signature headers](https://docs.github.com/webhooks/event-payloads/#delivery-headers).
pub type WebhookConfigSecret = String;
