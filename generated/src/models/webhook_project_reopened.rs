// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-reopened`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, ReopenedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksProject,
};

/// project reopened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectReopened {
    /// `action`
    pub action: ReopenedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project`
    pub project: WebhooksProject,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
