// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-project-card-converted`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    ConvertedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody, WebhooksProjectCard,
};

/// project_card converted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardConverted {
    /// `action`
    pub action: ConvertedAction,
    /// `changes`
    pub changes: WebhookProjectCardConvertedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `project_card`
    pub project_card: WebhooksProjectCard,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-project-card-converted/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectCardConvertedChanges {
    /// `note`
    pub note: WebhooksChangesBody,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
