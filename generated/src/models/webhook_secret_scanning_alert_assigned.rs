// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-assigned`.

use octoforge_runtime::Extra;
use super::{
    AssignedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SecretScanningAlertWebhook, SimpleInstallation, SimpleUser,
};

/// secret_scanning_alert assigned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertAssigned {
    /// `action`
    pub action: AssignedAction,
    /// `alert`
    pub alert: SecretScanningAlertWebhook,
    /// `assignee`
    pub assignee: Option<SimpleUser>,
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
