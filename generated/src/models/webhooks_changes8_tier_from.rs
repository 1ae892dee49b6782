// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_changes_8/properties/tier/properties/from`.

use octoforge_runtime::Extra;

/// The `tier_changed` and `pending_tier_change` will include the original tier before the change or pending change. For more information, see the pending tier change payload.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksChanges8TierFrom {
    /// `created_at`
    pub created_at: String,
    /// `description`
    pub description: String,
    /// `is_custom_ammount`
    pub is_custom_ammount: Option<bool>,
    /// `is_custom_amount`
    pub is_custom_amount: Option<bool>,
    /// `is_one_time`
    pub is_one_time: bool,
    /// `monthly_price_in_cents`
    pub monthly_price_in_cents: i64,
    /// `monthly_price_in_dollars`
    pub monthly_price_in_dollars: i64,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
