// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_number`.

/// The pull request number.
pub type WebhooksNumber = i64;
