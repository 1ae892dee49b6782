// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-watch-started`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// watch started event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWatchStarted {
    /// `action`
    pub action: WebhookWatchStartedAction,
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

/// Described at `/components/schemas/webhook-watch-started/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookWatchStartedAction {
    /// `started`
    Started,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
