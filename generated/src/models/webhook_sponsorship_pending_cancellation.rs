// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-pending-cancellation`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksSponsorship,
};

/// sponsorship pending_cancellation event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipPendingCancellation {
    /// `action`
    pub action: WebhookSponsorshipPendingCancellationAction,
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

/// Described at `/components/schemas/webhook-sponsorship-pending-cancellation/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSponsorshipPendingCancellationAction {
    /// `pending_cancellation`
    PendingCancellation,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
