// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-field-removed`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookIssuesFieldAddedIssueField, WebhookIssuesFieldAddedIssueFieldValue,
    WebhooksIssue,
};

/// issues field_removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldRemoved {
    /// `action`
    pub action: WebhookIssuesFieldRemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue,
    /// The issue field whose value was cleared from the issue.
    pub issue_field: WebhookIssuesFieldAddedIssueField,
    /// The value that was cleared from the issue field.
    pub issue_field_value: Option<WebhookIssuesFieldAddedIssueFieldValue>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-issues-field-removed/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookIssuesFieldRemovedAction {
    /// `field_removed`
    FieldRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
