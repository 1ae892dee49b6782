// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-renamed`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RenamedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody,
};

/// repository renamed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRenamed {
    /// `action`
    pub action: RenamedAction,
    /// `changes`
    pub changes: WebhookRepositoryRenamedChanges,
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

/// Described at `/components/schemas/webhook-repository-renamed/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRenamedChanges {
    /// `repository`
    pub repository: WebhookRepositoryRenamedChangesRepository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-renamed/properties/changes/properties/repository`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRenamedChangesRepository {
    /// `name`
    pub name: WebhooksChangesBody,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
