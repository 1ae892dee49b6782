// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-untyped`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, IssueType, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksIssue,
};

/// issues untyped event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesUntyped {
    /// `action`
    pub action: WebhookIssuesUntypedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue,
    /// `type`
    pub r#type: Option<IssueType>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-issues-untyped/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookIssuesUntypedAction {
    /// `untyped`
    Untyped,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
