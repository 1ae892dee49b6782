// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_changes_8`.

use octoforge_runtime::Extra;
use super::WebhooksChanges8TierFrom;

/// Described at `/components/schemas/webhooks_changes_8`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksChanges8 {
    /// `tier`
    pub tier: WebhooksChanges8Tier,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhooks_changes_8/properties/tier`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksChanges8Tier {
    /// The `tier_changed` and `pending_tier_change` will include the original tier before the change or pending change. For more information, see the pending tier change payload.
    pub from: WebhooksChanges8TierFrom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
