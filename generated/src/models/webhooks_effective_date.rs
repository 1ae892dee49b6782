// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_effective_date`.

/// The `pending_cancellation` and `pending_tier_change` event types will include the date the cancellation or tier change will take effect.
pub type WebhooksEffectiveDate = String;
