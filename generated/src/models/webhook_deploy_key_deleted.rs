// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deploy-key-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksDeployKey,
};

/// deploy_key deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeployKeyDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `key`
    pub key: WebhooksDeployKey,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
