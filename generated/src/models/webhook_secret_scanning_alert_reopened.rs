// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-reopened`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, ReopenedAction, RepositoryWebhooks,
    SecretScanningAlertWebhook, SimpleInstallation, SimpleUser,
};

/// secret_scanning_alert reopened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertReopened {
    /// `action`
    pub action: ReopenedAction,
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
