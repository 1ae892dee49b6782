// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksRelease,
};

/// release deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `release`
    pub release: WebhooksRelease,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
