// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-marketplace-purchase-cancelled`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CancelledAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksMarketplacePurchase,
    WebhooksPreviousMarketplacePurchase,
};

/// marketplace_purchase cancelled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMarketplacePurchaseCancelled {
    /// `action`
    pub action: CancelledAction,
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
    /// `previous_marketplace_purchase`
    pub previous_marketplace_purchase: Option<WebhooksPreviousMarketplacePurchase>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
