// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_label`.

use super::Label;

/// Label
pub type WebhooksLabel = Label;
