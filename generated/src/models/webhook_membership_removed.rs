// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-membership-removed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RemovedAction, RepositoryWebhooks,
    SimpleInstallation, WebhooksTeam, WebhooksUser,
};

/// membership removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMembershipRemoved {
    /// `action`
    pub action: RemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `member`
    pub member: Option<WebhooksUser>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// The scope of the membership. Currently, can only be `team`.
    pub scope: WebhookMembershipRemovedScope,
    /// User
    pub sender: Option<WebhooksUser>,
    /// `team`
    pub team: WebhooksTeam,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The scope of the membership. Currently, can only be `team`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMembershipRemovedScope {
    /// `team`
    Team,
    /// `organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
