// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-published`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PublishedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksRelease1,
};

/// release published event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleasePublished {
    /// `action`
    pub action: PublishedAction,
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
