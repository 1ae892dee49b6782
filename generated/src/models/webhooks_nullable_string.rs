// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_nullable_string`.

/// Described at `/components/schemas/webhooks_nullable_string`.
pub type WebhooksNullableString = String;
