// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-closed-by-user`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    CodeScanningAlertDismissedReason, Enterprise, MostRecentInstance, OrganizationSimple,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCodeScanningAlertFixedAlertRule, WebhookCodeScanningAlertFixedAlertTool,
    WebhooksUser,
};

/// code_scanning_alert closed_by_user event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertClosedByUser {
    /// `action`
    pub action: WebhookCodeScanningAlertClosedByUserAction,
    /// The code scanning alert involved in the event.
    pub alert: WebhookCodeScanningAlertClosedByUserAlert,
    /// `commit_oid`
    pub commit_oid: String,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `ref`
    pub r#ref: String,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-code-scanning-alert-closed-by-user/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCodeScanningAlertClosedByUserAction {
    /// `closed_by_user`
    ClosedByUser,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The code scanning alert involved in the event.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertClosedByUserAlert {
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// The time that the alert was created in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ.`
    pub created_at: DateTime,
    /// The time that the alert was dismissed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub dismissed_at: DateTime,
    /// User
    pub dismissed_by: Option<WebhooksUser>,
    /// `dismissed_comment`
    pub dismissed_comment: Maybe<String>,
    /// The reason for dismissing or closing the alert.
    pub dismissed_reason: Option<CodeScanningAlertDismissedReason>,
    /// The time that the alert was fixed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fixed_at: Option<Value>,
    /// The GitHub URL of the alert resource.
    pub html_url: String,
    /// Alert Instance
    pub most_recent_instance: Maybe<MostRecentInstance>,
    /// The code scanning alert number.
    pub number: i64,
    /// `rule`
    pub rule: WebhookCodeScanningAlertFixedAlertRule,
    /// State of a code scanning alert.
    pub state: WebhookCodeScanningAlertClosedByUserAlertState,
    /// `tool`
    pub tool: WebhookCodeScanningAlertFixedAlertTool,
    /// `url`
    pub url: String,
    /// User
    pub dismissal_approved_by: Maybe<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// State of a code scanning alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCodeScanningAlertClosedByUserAlertState {
    /// `dismissed`
    Dismissed,
    /// `fixed`
    Fixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
