// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/user-marketplace-purchase`.

use octoforge_runtime::{DateTime, Extra};
use super::{MarketplaceAccount, MarketplaceListingPlan};

/// User Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct UserMarketplacePurchase {
    /// `billing_cycle`
    pub billing_cycle: String,
    /// `next_billing_date`
    pub next_billing_date: Option<DateTime>,
    /// `unit_count`
    pub unit_count: Option<i64>,
    /// `on_free_trial`
    pub on_free_trial: bool,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `account`
    pub account: MarketplaceAccount,
    /// `plan`
    pub plan: MarketplaceListingPlan,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
