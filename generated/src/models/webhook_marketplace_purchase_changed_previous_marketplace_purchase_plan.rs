// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-marketplace-purchase-changed/properties/previous_marketplace_purchase/properties/plan`.

use octoforge_runtime::Extra;
use super::PriceModel;

/// Described at `/components/schemas/webhook-marketplace-purchase-changed/properties/previous_marketplace_purchase/properties/plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan {
    /// `bullets`
    pub bullets: Vec<String>,
    /// `description`
    pub description: String,
    /// `has_free_trial`
    pub has_free_trial: bool,
    /// `id`
    pub id: i64,
    /// `monthly_price_in_cents`
    pub monthly_price_in_cents: i64,
    /// `name`
    pub name: String,
    /// `price_model`
    pub price_model: PriceModel,
    /// `unit_name`
    pub unit_name: Option<String>,
    /// `yearly_price_in_cents`
    pub yearly_price_in_cents: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
