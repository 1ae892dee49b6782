// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_alert`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::WebhooksAlertDismisser;

/// The security alert of the vulnerable dependency.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksAlert {
    /// `affected_package_name`
    pub affected_package_name: String,
    /// `affected_range`
    pub affected_range: String,
    /// `created_at`
    pub created_at: String,
    /// `dismiss_reason`
    pub dismiss_reason: Option<String>,
    /// `dismissed_at`
    pub dismissed_at: Option<String>,
    /// User
    pub dismisser: Maybe<WebhooksAlertDismisser>,
    /// `external_identifier`
    pub external_identifier: String,
    /// `external_reference`
    pub external_reference: Option<String>,
    /// `fix_reason`
    pub fix_reason: Option<String>,
    /// `fixed_at`
    pub fixed_at: Option<DateTime>,
    /// `fixed_in`
    pub fixed_in: Option<String>,
    /// `ghsa_id`
    pub ghsa_id: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// `severity`
    pub severity: String,
    /// `state`
    pub state: WebhooksAlertState,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhooks_alert/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhooksAlertState {
    /// `auto_dismissed`
    AutoDismissed,
    /// `open`
    Open,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
