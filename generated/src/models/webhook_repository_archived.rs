// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-archived`.

use octoforge_runtime::Extra;
use super::{
    ArchivedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// repository archived event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryArchived {
    /// `action`
    pub action: ArchivedAction,
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
