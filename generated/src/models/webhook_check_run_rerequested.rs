// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-rerequested`.

use octoforge_runtime::Extra;
use super::{
    CheckRunWithSimpleCheckSuite, Enterprise, OrganizationSimple, RepositoryWebhooks,
    RerequestedAction, SimpleInstallation, SimpleUser,
};

/// Check Run Re-Requested Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckRunRerequested {
    /// `action`
    pub action: Option<RerequestedAction>,
    /// `check_run`
    pub check_run: CheckRunWithSimpleCheckSuite,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
