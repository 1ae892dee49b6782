// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-auto-reopened`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert auto-reopened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertAutoReopened {
    /// `action`
    pub action: WebhookDependabotAlertAutoReopenedAction,
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

/// Described at `/components/schemas/webhook-dependabot-alert-auto-reopened/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDependabotAlertAutoReopenedAction {
    /// `auto_reopened`
    AutoReopened,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
