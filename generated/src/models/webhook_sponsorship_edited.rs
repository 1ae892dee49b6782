// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sponsorship-edited`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksChangesBody, WebhooksSponsorship,
};

/// sponsorship edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookSponsorshipEditedChanges,
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

/// Described at `/components/schemas/webhook-sponsorship-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSponsorshipEditedChanges {
    /// `privacy_level`
    pub privacy_level: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
