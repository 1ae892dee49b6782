// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_sponsorship`.

use octoforge_runtime::Extra;
use super::{WebhooksApprover, WebhooksChanges8TierFrom, WebhooksUser};

/// Described at `/components/schemas/webhooks_sponsorship`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksSponsorship {
    /// `created_at`
    pub created_at: String,
    /// `maintainer`
    pub maintainer: Option<WebhooksApprover>,
    /// `node_id`
    pub node_id: String,
    /// `privacy_level`
    pub privacy_level: String,
    /// User
    pub sponsor: Option<WebhooksUser>,
    /// User
    pub sponsorable: Option<WebhooksUser>,
    /// The `tier_changed` and `pending_tier_change` will include the original tier before the change or pending change. For more information, see the pending tier change payload.
    pub tier: WebhooksChanges8TierFrom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
