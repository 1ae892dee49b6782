// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_previous_marketplace_purchase`.

use octoforge_runtime::{Extra, Maybe, Value};
use super::{Account, WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan};

/// Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksPreviousMarketplacePurchase {
    /// `account`
    pub account: Account,
    /// `billing_cycle`
    pub billing_cycle: String,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Value,
    /// `next_billing_date`
    pub next_billing_date: Maybe<String>,
    /// `on_free_trial`
    pub on_free_trial: bool,
    /// `plan`
    pub plan: WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan,
    /// `unit_count`
    pub unit_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
