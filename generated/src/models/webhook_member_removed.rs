// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-member-removed`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RemovedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksUser,
};

/// member removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMemberRemoved {
    /// `action`
    pub action: RemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `member`
    pub member: Option<WebhooksUser>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
