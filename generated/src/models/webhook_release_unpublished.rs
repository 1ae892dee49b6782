// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-unpublished`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksRelease1,
};

/// release unpublished event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseUnpublished {
    /// `action`
    pub action: WebhookReleaseUnpublishedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `release`
    pub release: WebhooksRelease1,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-release-unpublished/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookReleaseUnpublishedAction {
    /// `unpublished`
    Unpublished,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
