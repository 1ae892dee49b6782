// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-organization-renamed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RenamedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookOrganizationRenamedChangesLogin,
    WebhooksMembership,
};

/// organization renamed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationRenamed {
    /// `action`
    pub action: RenamedAction,
    /// `changes`
    pub changes: Option<WebhookOrganizationRenamedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `membership`
    pub membership: Option<Boxed<WebhooksMembership>>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-organization-renamed/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationRenamedChanges {
    /// `login`
    pub login: Option<WebhookOrganizationRenamedChangesLogin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
