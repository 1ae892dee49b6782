// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-publicized`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// repository publicized event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryPublicized {
    /// `action`
    pub action: WebhookRepositoryPublicizedAction,
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

/// Described at `/components/schemas/webhook-repository-publicized/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookRepositoryPublicizedAction {
    /// `publicized`
    Publicized,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
