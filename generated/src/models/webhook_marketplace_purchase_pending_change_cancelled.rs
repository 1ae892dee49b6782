// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-marketplace-purchase-pending-change-cancelled`.

use octoforge_runtime::{Boxed, Extra, Value};
use super::{
    Account, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan,
    WebhooksPreviousMarketplacePurchase,
};

/// marketplace_purchase pending_change_cancelled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchasePendingChangeCancelled {
    /// `action`
    pub action: WebhookMarketplacePurchasePendingChangeCancelledAction,
    /// `effective_date`
    pub effective_date: String,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// Marketplace Purchase
    pub marketplace_purchase: WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `previous_marketplace_purchase`
    pub previous_marketplace_purchase: Option<WebhooksPreviousMarketplacePurchase>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-marketplace-purchase-pending-change-cancelled/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMarketplacePurchasePendingChangeCancelledAction {
    /// `pending_change_cancelled`
    PendingChangeCancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase {
    /// `account`
    pub account: Account,
    /// `billing_cycle`
    pub billing_cycle: String,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Value,
    /// `next_billing_date`
    pub next_billing_date: Option<String>,
    /// `on_free_trial`
    pub on_free_trial: bool,
    /// `plan`
    pub plan: WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan,
    /// `unit_count`
    pub unit_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
