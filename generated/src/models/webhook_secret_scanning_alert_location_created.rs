// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-secret-scanning-alert-location-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, OrganizationSimple, RepositoryWebhooks, SecretScanningAlertWebhook,
    SecretScanningLocation, SimpleInstallation, SimpleUser,
};

/// Secret Scanning Alert Location Created Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecretScanningAlertLocationCreated {
    /// `action`
    pub action: Option<CreatedAction>,
    /// `alert`
    pub alert: SecretScanningAlertWebhook,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `location`
    pub location: SecretScanningLocation,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
