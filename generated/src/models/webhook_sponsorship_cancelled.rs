// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-cancelled`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CancelledAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksSponsorship,
};

/// sponsorship cancelled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipCancelled {
    /// `action`
    pub action: CancelledAction,
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
