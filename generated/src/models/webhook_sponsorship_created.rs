// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-created`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CreatedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksSponsorship,
};

/// sponsorship created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipCreated {
    /// `action`
    pub action: CreatedAction,
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
