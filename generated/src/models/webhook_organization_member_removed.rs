// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-organization-member-removed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksMembership,
};

/// organization member_removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookOrganizationMemberRemoved {
    /// `action`
    pub action: WebhookOrganizationMemberRemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `membership`
    pub membership: WebhooksMembership,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-organization-member-removed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookOrganizationMemberRemovedAction {
    /// `member_removed`
    MemberRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
