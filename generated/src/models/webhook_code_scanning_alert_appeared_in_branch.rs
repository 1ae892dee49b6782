// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-appeared-in-branch`.

use octoforge_runtime::Extra;
use super::{
    Alert, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser,
};

/// code_scanning_alert appeared_in_branch event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertAppearedInBranch {
    /// `action`
    pub action: WebhookCodeScanningAlertAppearedInBranchAction,
    /// The code scanning alert involved in the event.
    pub alert: Alert,
    /// `commit_oid`
    pub commit_oid: String,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `ref`
    pub r#ref: String,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-code-scanning-alert-appeared-in-branch/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCodeScanningAlertAppearedInBranchAction {
    /// `appeared_in_branch`
    AppearedInBranch,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
