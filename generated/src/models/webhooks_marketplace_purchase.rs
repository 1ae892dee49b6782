// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_marketplace_purchase`.

use octoforge_runtime::Extra;
use super::{Account, PriceModel};

/// Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksMarketplacePurchase {
    /// `account`
    pub account: Account,
    /// `billing_cycle`
    pub billing_cycle: String,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Option<String>,
    /// `next_billing_date`
    pub next_billing_date: Option<String>,
    /// `on_free_trial`
    pub on_free_trial: bool,
    /// `plan`
    pub plan: WebhooksMarketplacePurchasePlan,
    /// `unit_count`
    pub unit_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhooks_marketplace_purchase/properties/plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksMarketplacePurchasePlan {
    /// `bullets`
    pub bullets: Vec<Option<String>>,
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
