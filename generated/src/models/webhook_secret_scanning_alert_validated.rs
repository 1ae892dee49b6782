// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-validated`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SecretScanningAlertWebhook,
    SimpleInstallation, SimpleUser,
};

/// secret_scanning_alert validated event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertValidated {
    /// `action`
    pub action: WebhookSecretScanningAlertValidatedAction,
    /// `alert`
    pub alert: SecretScanningAlertWebhook,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-secret-scanning-alert-validated/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecretScanningAlertValidatedAction {
    /// `validated`
    Validated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
