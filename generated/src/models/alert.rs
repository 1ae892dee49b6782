// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-appeared-in-branch/properties/alert`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    CodeScanningAlertDismissedReason, CodeScanningAlertState, MostRecentInstance,
    SimpleUser, WebhookCodeScanningAlertReopenedByUserAlertRule,
    WebhookCodeScanningAlertReopenedByUserAlertTool, WebhooksUser,
};

/// The code scanning alert involved in the event.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alert {
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
    /// Alert Instance
    pub most_recent_instance: Maybe<MostRecentInstance>,
    /// The code scanning alert number.
    pub number: i64,
    /// `rule`
    pub rule: WebhookCodeScanningAlertReopenedByUserAlertRule,
    /// State of a code scanning alert. Events for alerts found outside the default branch will return a `null` value until they are dismissed or fixed.
    pub state: Option<CodeScanningAlertState>,
    /// `tool`
    pub tool: WebhookCodeScanningAlertReopenedByUserAlertTool,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
