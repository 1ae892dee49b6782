// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/marketplace-purchase`.

use octoforge_runtime::{Extra, Maybe};
use super::MarketplaceListingPlan;

/// Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplacePurchase {
    /// `url`
    pub url: String,
    /// `type`
    pub r#type: String,
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `organization_billing_email`
    pub organization_billing_email: Option<String>,
    /// `email`
    pub email: Maybe<String>,
    /// `marketplace_pending_change`
    pub marketplace_pending_change: Maybe<MarketplacePurchaseMarketplacePendingChange>,
    /// `marketplace_purchase`
    pub marketplace_purchase: MarketplacePurchaseMarketplacePurchase,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/marketplace-purchase/properties/marketplace_pending_change`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplacePurchaseMarketplacePendingChange {
    /// `is_installed`
    pub is_installed: Option<bool>,
    /// `effective_date`
    pub effective_date: Option<String>,
    /// `unit_count`
    pub unit_count: Maybe<i64>,
    /// `id`
    pub id: Option<i64>,
    /// `plan`
    pub plan: Option<MarketplaceListingPlan>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/marketplace-purchase/properties/marketplace_purchase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplacePurchaseMarketplacePurchase {
    /// `billing_cycle`
    pub billing_cycle: Option<String>,
    /// `next_billing_date`
    pub next_billing_date: Maybe<String>,
    /// `is_installed`
    pub is_installed: Option<bool>,
    /// `unit_count`
    pub unit_count: Maybe<i64>,
    /// `on_free_trial`
    pub on_free_trial: Option<bool>,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Maybe<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `plan`
    pub plan: Option<MarketplaceListingPlan>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
