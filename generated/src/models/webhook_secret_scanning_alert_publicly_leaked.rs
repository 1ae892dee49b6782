// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-publicly-leaked`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SecretScanningAlertWebhook,
    SimpleInstallation, SimpleUser,
};

/// secret_scanning_alert publicly leaked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertPubliclyLeaked {
    /// `action`
    pub action: WebhookSecretScanningAlertPubliclyLeakedAction,
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

/// Described at `/components/schemas/webhook-secret-scanning-alert-publicly-leaked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecretScanningAlertPubliclyLeakedAction {
    /// `publicly_leaked`
    PubliclyLeaked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
