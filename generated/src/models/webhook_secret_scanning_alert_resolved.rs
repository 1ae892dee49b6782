// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-resolved`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, ResolvedAction,
    SecretScanningAlertWebhook, SimpleInstallation, SimpleUser,
};

/// secret_scanning_alert resolved event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertResolved {
    /// `action`
    pub action: ResolvedAction,
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
