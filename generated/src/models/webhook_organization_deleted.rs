// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-organization-deleted`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksMembership,
};

/// organization deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationDeleted {
    /// `action`
    pub action: DeletedAction,
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
