// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-assignees-changed`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert assignees changed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertAssigneesChanged {
    /// `action`
    pub action: WebhookDependabotAlertAssigneesChangedAction,
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

/// Described at `/components/schemas/webhook-dependabot-alert-assignees-changed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDependabotAlertAssigneesChangedAction {
    /// `assignees_changed`
    AssigneesChanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
