// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-run-requested-action`.

use octoforge_runtime::Extra;
use super::{
    CheckRunWithSimpleCheckSuite, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Check Run Requested Action Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckRunRequestedAction {
    /// `action`
    pub action: WebhookCheckRunRequestedActionAction,
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
    /// The action requested by the user.
    pub requested_action: Option<WebhookCheckRunRequestedActionRequestedAction>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-check-run-requested-action/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCheckRunRequestedActionAction {
    /// `requested_action`
    RequestedAction,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The action requested by the user.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckRunRequestedActionRequestedAction {
    /// The integrator reference of the action requested by the user.
    pub identifier: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
