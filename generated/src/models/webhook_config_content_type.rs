// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhook-config-content-type`.

/// The media type used to serialize the payloads. Supported values include `json` and `form`. The default is `form`.
pub type WebhookConfigContentType = String;
