// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-advisory-reported`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryAdvisory, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// Repository advisory reported event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryAdvisoryReported {
    /// `action`
    pub action: WebhookRepositoryAdvisoryReportedAction,
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

/// Described at `/components/schemas/webhook-repository-advisory-reported/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookRepositoryAdvisoryReportedAction {
    /// `reported`
    Reported,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
