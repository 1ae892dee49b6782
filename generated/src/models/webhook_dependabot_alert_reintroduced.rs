// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-dependabot-alert-reintroduced`.

use octoforge_runtime::Extra;
use super::{
    DependabotAlert, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Dependabot alert reintroduced event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDependabotAlertReintroduced {
    /// `action`
    pub action: WebhookDependabotAlertReintroducedAction,
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

/// Described at `/components/schemas/webhook-dependabot-alert-reintroduced/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDependabotAlertReintroducedAction {
    /// `reintroduced`
    Reintroduced,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
