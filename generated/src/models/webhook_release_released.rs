// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-released`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksRelease,
};

/// release released event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseReleased {
    /// `action`
    pub action: WebhookReleaseReleasedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `release`
    pub release: WebhooksRelease,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-release-released/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookReleaseReleasedAction {
    /// `released`
    Released,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
