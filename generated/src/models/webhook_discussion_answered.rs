// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-answered`.

use octoforge_runtime::Extra;
use super::{
    Discussion, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksAnswer,
};

/// discussion answered event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionAnswered {
    /// `action`
    pub action: WebhookDiscussionAnsweredAction,
    /// `answer`
    pub answer: WebhooksAnswer,
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

/// Described at `/components/schemas/webhook-discussion-answered/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDiscussionAnsweredAction {
    /// `answered`
    Answered,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
