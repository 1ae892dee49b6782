// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-org-block-unblocked`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksUser,
};

/// org_block unblocked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrgBlockUnblocked {
    /// `action`
    pub action: WebhookOrgBlockUnblockedAction,
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

/// Described at `/components/schemas/webhook-org-block-unblocked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookOrgBlockUnblockedAction {
    /// `unblocked`
    Unblocked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
