// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-auto-dismissed`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert auto-dismissed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertAutoDismissed {
    /// `action`
    pub action: WebhookDependabotAlertAutoDismissedAction,
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

/// Described at `/components/schemas/webhook-dependabot-alert-auto-dismissed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDependabotAlertAutoDismissedAction {
    /// `auto_dismissed`
    AutoDismissed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
