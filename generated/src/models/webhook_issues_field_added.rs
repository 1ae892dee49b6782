// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-field-added`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookIssuesFieldAddedIssueField, WebhookIssuesFieldAddedIssueFieldValue,
    WebhooksIssue,
};

/// issues field_added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldAdded {
    /// `action`
    pub action: WebhookIssuesFieldAddedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue,
    /// The issue field whose value was set or updated on the issue.
    pub issue_field: WebhookIssuesFieldAddedIssueField,
    /// The value that was set or updated for the issue field. When updating an existing value, the previous value is available in `changes`.
    pub issue_field_value: Option<WebhookIssuesFieldAddedIssueFieldValue>,
    /// The previous field value, present when an existing value was updated.
    pub changes: Option<WebhookIssuesFieldAddedChanges>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-issues-field-added/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookIssuesFieldAddedAction {
    /// `field_added`
    FieldAdded,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The previous field value, present when an existing value was updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldAddedChanges {
    /// The previous issue field value data.
    pub issue_field_value: Option<WebhookIssuesFieldAddedChangesIssueFieldValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The previous issue field value data.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldAddedChangesIssueFieldValue {
    /// The previous value of the issue field before the update.
    pub from: WebhookIssuesFieldAddedIssueFieldValue,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
