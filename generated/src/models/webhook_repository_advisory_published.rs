// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-advisory-published`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PublishedAction, RepositoryAdvisory,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// Repository advisory published event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryAdvisoryPublished {
    /// `action`
    pub action: PublishedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `repository_advisory`
    pub repository_advisory: RepositoryAdvisory,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
