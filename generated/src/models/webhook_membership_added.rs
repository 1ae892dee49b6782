// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-membership-added`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    AddedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    WebhooksTeam, WebhooksUser,
};

/// membership added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMembershipAdded {
    /// `action`
    pub action: AddedAction,
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
    pub scope: WebhookMembershipAddedScope,
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
pub enum WebhookMembershipAddedScope {
    /// `team`
    Team,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
