// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// repository created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryCreated {
    /// `action`
    pub action: CreatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
