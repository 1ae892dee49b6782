// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-merge-group-destroyed`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    MergeGroup, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// Described at `/components/schemas/webhook-merge-group-destroyed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMergeGroupDestroyed {
    /// `action`
    pub action: WebhookMergeGroupDestroyedAction,
    /// Explains why the merge group is being destroyed. The group could have been merged, removed from the queue (dequeued), or invalidated by an earlier queue entry being dequeued (invalidated).
    pub reason: Option<WebhookMergeGroupDestroyedReason>,
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

/// Described at `/components/schemas/webhook-merge-group-destroyed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMergeGroupDestroyedAction {
    /// `destroyed`
    Destroyed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Explains why the merge group is being destroyed. The group could have been merged, removed from the queue (dequeued), or invalidated by an earlier queue entry being dequeued (invalidated).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMergeGroupDestroyedReason {
    /// `merged`
    Merged,
    /// `invalidated`
    Invalidated,
    /// `dequeued`
    Dequeued,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
