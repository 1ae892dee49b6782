// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-org-block-blocked`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksUser,
};

/// org_block blocked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrgBlockBlocked {
    /// `action`
    pub action: WebhookOrgBlockBlockedAction,
    /// `blocked_user`
    pub blocked_user: Option<WebhooksUser>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-org-block-blocked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookOrgBlockBlockedAction {
    /// `blocked`
    Blocked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
