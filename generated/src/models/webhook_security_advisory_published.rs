// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-security-advisory-published`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, PublishedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksSecurityAdvisory,
};

/// security_advisory published event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAdvisoryPublished {
    /// `action`
    pub action: PublishedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `security_advisory`
    pub security_advisory: WebhooksSecurityAdvisory,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
