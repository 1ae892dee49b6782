// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-reopened`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Value};
use super::{
    CodeScanningAlertState, Enterprise, MostRecentInstance, OrganizationSimple,
    ReopenedAction, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCodeScanningAlertFixedAlertRule, WebhookCodeScanningAlertFixedAlertTool,
};

/// code_scanning_alert reopened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertReopened {
    /// `action`
    pub action: ReopenedAction,
    /// The code scanning alert involved in the event.
    pub alert: WebhookCodeScanningAlertReopenedAlert,
    /// The commit SHA of the code scanning alert. When the action is `reopened_by_user` or `closed_by_user`, the event was triggered by the `sender` and this value will be empty.
    pub commit_oid: Option<String>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// The Git reference of the code scanning alert. When the action is `reopened_by_user` or `closed_by_user`, the event was triggered by the `sender` and this value will be empty.
    pub r#ref: Option<String>,
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
pub struct WebhookCodeScanningAlertReopenedAlert {
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// The time that the alert was created in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ.`
    pub created_at: DateTime,
    /// The time that the alert was dismissed in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub dismissed_at: Option<String>,
    /// `dismissed_by`
    pub dismissed_by: Option<Map<Value>>,
    /// `dismissed_comment`
    pub dismissed_comment: Maybe<String>,
    /// The reason for dismissing or closing the alert. Can be one of: `false positive`, `won't fix`, `used in tests`, and `mitigated`.
    pub dismissed_reason: Option<String>,
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
    pub state: Option<CodeScanningAlertState>,
    /// `tool`
    pub tool: WebhookCodeScanningAlertFixedAlertTool,
    /// `updated_at`
    pub updated_at: Maybe<String>,
    /// `url`
    pub url: String,
    /// `dismissal_approved_by`
    pub dismissal_approved_by: Option<Value>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
