// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/marketplace-listing-plan`.

use octoforge_runtime::Extra;
use super::PriceModel;

/// Marketplace Listing Plan
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceListingPlan {
    /// `url`
    pub url: String,
    /// `accounts_url`
    pub accounts_url: String,
    /// `id`
    pub id: i64,
    /// `number`
    pub number: i64,
    /// `name`
    pub name: String,
    /// `description`
    pub description: String,
    /// `monthly_price_in_cents`
    pub monthly_price_in_cents: i64,
    /// `yearly_price_in_cents`
    pub yearly_price_in_cents: i64,
    /// `price_model`
    pub price_model: PriceModel,
    /// `has_free_trial`
    pub has_free_trial: bool,
    /// `unit_name`
    pub unit_name: Option<String>,
    /// `state`
    pub state: String,
    /// `bullets`
    pub bullets: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
