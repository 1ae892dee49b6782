// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-unarchived`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// repository unarchived event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryUnarchived {
    /// `action`
    pub action: WebhookRepositoryUnarchivedAction,
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

/// Described at `/components/schemas/webhook-repository-unarchived/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookRepositoryUnarchivedAction {
    /// `unarchived`
    Unarchived,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
