// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-dismissed`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, DismissedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert dismissed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertDismissed {
    /// `action`
    pub action: DismissedAction,
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
