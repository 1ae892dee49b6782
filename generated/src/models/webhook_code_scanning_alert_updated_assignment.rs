// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-updated-assignment`.

use octoforge_runtime::Extra;
use super::{
    Alert, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser,
};

/// code_scanning_alert updated_assignment event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertUpdatedAssignment {
    /// `action`
    pub action: WebhookCodeScanningAlertUpdatedAssignmentAction,
    /// The code scanning alert involved in the event.
    pub alert: Alert,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-code-scanning-alert-updated-assignment/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCodeScanningAlertUpdatedAssignmentAction {
    /// `updated_assignment`
    UpdatedAssignment,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
