// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-fixed`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, Enterprise, FixedAction, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert fixed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertFixed {
    /// `action`
    pub action: FixedAction,
    /// `alert`
    pub alert: DependabotAlert,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
