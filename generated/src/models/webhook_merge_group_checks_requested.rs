// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-merge-group-checks-requested`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    MergeGroup, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// Described at `/components/schemas/webhook-merge-group-checks-requested`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMergeGroupChecksRequested {
    /// `action`
    pub action: WebhookMergeGroupChecksRequestedAction,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `merge_group`
    pub merge_group: MergeGroup,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-merge-group-checks-requested/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMergeGroupChecksRequestedAction {
    /// `checks_requested`
    ChecksRequested,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
