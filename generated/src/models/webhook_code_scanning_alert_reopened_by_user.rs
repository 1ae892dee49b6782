// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    CodeScanningAlertInstanceState, Enterprise, MostRecentInstance, OrganizationSimple,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCodeScanningAlertReopenedByUserAlertRule,
    WebhookCodeScanningAlertReopenedByUserAlertTool,
};

/// code_scanning_alert reopened_by_user event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertReopenedByUser {
    /// `action`
    pub action: WebhookCodeScanningAlertReopenedByUserAction,
    /// The code scanning alert involved in the event.
    pub alert: WebhookCodeScanningAlertReopenedByUserAlert,
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

/// Described at `/components/schemas/webhook-code-scanning-alert-reopened-by-user/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCodeScanningAlertReopenedByUserAction {
    /// `reopened_by_user`
    ReopenedByUser,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The code scanning alert involved in the event.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertReopenedByUserAlert {
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// The time that the alert was created in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ.`
    pub created_at: DateTime,
    /// The time that the alert was dismissed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub dismissed_at: Value,
    /// `dismissed_by`
    pub dismissed_by: Value,
    /// `dismissed_comment`
    pub dismissed_comment: Maybe<String>,
    /// The reason for dismissing or closing the alert. Can be one of: `false positive`, `won't fix`, `used in tests`, and `mitigated`.
    pub dismissed_reason: Value,
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
    pub state: Option<CodeScanningAlertInstanceState>,
    /// `tool`
    pub tool: WebhookCodeScanningAlertReopenedByUserAlertTool,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
