// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-pending-tier-change`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksChanges8, WebhooksSponsorship,
};

/// sponsorship pending_tier_change event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipPendingTierChange {
    /// `action`
    pub action: WebhookSponsorshipPendingTierChangeAction,
    /// `changes`
    pub changes: WebhooksChanges8,
    /// `effective_date`
    pub effective_date: Option<String>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// `sponsorship`
    pub sponsorship: WebhooksSponsorship,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-sponsorship-pending-tier-change/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSponsorshipPendingTierChangeAction {
    /// `pending_tier_change`
    PendingTierChange,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
