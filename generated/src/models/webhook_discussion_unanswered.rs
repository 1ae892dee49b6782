// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-unanswered`.

use octoforge_runtime::Extra;
use super::{
    Discussion, OrganizationSimple, RepositoryWebhooks, SimpleUser, WebhooksAnswer,
};

/// discussion unanswered event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionUnanswered {
    /// `action`
    pub action: WebhookDiscussionUnansweredAction,
    /// `discussion`
    pub discussion: Discussion,
    /// `old_answer`
    pub old_answer: WebhooksAnswer,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-discussion-unanswered/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDiscussionUnansweredAction {
    /// `unanswered`
    Unanswered,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
