// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-items`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    CodeScanningAlertDismissedReason, CodeScanningAlertInstance, CodeScanningAlertRule,
    CodeScanningAlertState, CodeScanningAnalysisTool, SimpleUser,
};

/// Described at `/components/schemas/code-scanning-alert-items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertItems {
    /// `number`
    pub number: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `instances_url`
    pub instances_url: String,
    /// `state`
    pub state: Option<CodeScanningAlertState>,
    /// `fixed_at`
    pub fixed_at: Maybe<DateTime>,
    /// `dismissed_by`
    pub dismissed_by: Option<SimpleUser>,
    /// `dismissed_at`
    pub dismissed_at: Option<DateTime>,
    /// `dismissed_reason`
    pub dismissed_reason: Option<CodeScanningAlertDismissedReason>,
    /// `dismissed_comment`
    pub dismissed_comment: Maybe<String>,
    /// `rule`
    pub rule: CodeScanningAlertRule,
    /// `tool`
    pub tool: CodeScanningAnalysisTool,
    /// `most_recent_instance`
    pub most_recent_instance: CodeScanningAlertInstance,
    /// `dismissal_approved_by`
    pub dismissal_approved_by: Maybe<SimpleUser>,
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
