// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deploy-key-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksDeployKey,
};

/// deploy_key created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeployKeyCreated {
    /// `action`
    pub action: CreatedAction,
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
