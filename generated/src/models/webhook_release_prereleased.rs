// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-prereleased`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksRelease1,
};

/// release prereleased event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleasePrereleased {
    /// `action`
    pub action: WebhookReleasePrereleasedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.
    pub release: WebhooksRelease1,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-release-prereleased/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookReleasePrereleasedAction {
    /// `prereleased`
    Prereleased,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
