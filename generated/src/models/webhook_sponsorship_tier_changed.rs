// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-tier-changed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksChanges8, WebhooksSponsorship,
};

/// sponsorship tier_changed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipTierChanged {
    /// `action`
    pub action: WebhookSponsorshipTierChangedAction,
    /// `changes`
    pub changes: WebhooksChanges8,
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

/// Described at `/components/schemas/webhook-sponsorship-tier-changed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSponsorshipTierChangedAction {
    /// `tier_changed`
    TierChanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
