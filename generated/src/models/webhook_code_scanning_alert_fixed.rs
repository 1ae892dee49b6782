// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-fixed`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    CodeScanningAlertDismissedReason, Enterprise, FixedAction, MostRecentInstance,
    OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCodeScanningAlertFixedAlertRule, WebhookCodeScanningAlertFixedAlertTool,
    WebhooksUser,
};

/// code_scanning_alert fixed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertFixed {
    /// `action`
    pub action: FixedAction,
    /// The code scanning alert involved in the event.
    pub alert: WebhookCodeScanningAlertFixedAlert,
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

/// The code scanning alert involved in the event.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertFixedAlert {
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// The time that the alert was created in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ.`
    pub created_at: DateTime,
    /// The time that the alert was dismissed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub dismissed_at: Option<DateTime>,
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
    /// `instances_url`
    pub instances_url: Option<String>,
    /// Alert Instance
    pub most_recent_instance: Maybe<MostRecentInstance>,
    /// The code scanning alert number.
    pub number: i64,
    /// `rule`
    pub rule: WebhookCodeScanningAlertFixedAlertRule,
    /// State of a code scanning alert. Events for alerts found outside the default branch will return a `null` value until they are dismissed or fixed.
    pub state: Option<FixedAction>,
    /// `tool`
    pub tool: WebhookCodeScanningAlertFixedAlertTool,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
