// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-category-changed`.

use octoforge_runtime::Extra;
use super::{
    Discussion, DiscussionCategory, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// discussion category changed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionCategoryChanged {
    /// `action`
    pub action: WebhookDiscussionCategoryChangedAction,
    /// `changes`
    pub changes: WebhookDiscussionCategoryChangedChanges,
    /// `discussion`
    pub discussion: Discussion,
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

/// Described at `/components/schemas/webhook-discussion-category-changed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDiscussionCategoryChangedAction {
    /// `category_changed`
    CategoryChanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/webhook-discussion-category-changed/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionCategoryChangedChanges {
    /// `category`
    pub category: WebhookDiscussionCategoryChangedChangesCategory,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-discussion-category-changed/properties/changes/properties/category`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionCategoryChangedChangesCategory {
    /// `from`
    pub from: DiscussionCategory,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
