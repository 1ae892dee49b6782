// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-marketplace-purchase-changed`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    Account, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan,
    WebhooksMarketplacePurchase,
};

/// marketplace_purchase changed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchaseChanged {
    /// `action`
    pub action: WebhookMarketplacePurchaseChangedAction,
    /// `effective_date`
    pub effective_date: String,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `marketplace_purchase`
    pub marketplace_purchase: WebhooksMarketplacePurchase,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Marketplace Purchase
    pub previous_marketplace_purchase: Option<
        WebhookMarketplacePurchaseChangedPreviousMarketplacePurchase,
    >,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-marketplace-purchase-changed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMarketplacePurchaseChangedAction {
    /// `changed`
    Changed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Marketplace Purchase
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchaseChangedPreviousMarketplacePurchase {
    /// `account`
    pub account: Account,
    /// `billing_cycle`
    pub billing_cycle: String,
    /// `free_trial_ends_on`
    pub free_trial_ends_on: Option<String>,
    /// `next_billing_date`
    pub next_billing_date: Maybe<String>,
    /// `on_free_trial`
    pub on_free_trial: Option<bool>,
    /// `plan`
    pub plan: WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan,
    /// `unit_count`
    pub unit_count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
