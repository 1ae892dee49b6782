// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-fixed/properties/alert/properties/rule`.

use octoforge_runtime::{Extra, Maybe};
use super::RuleSeverity;

/// Described at `/components/schemas/webhook-code-scanning-alert-fixed/properties/alert/properties/rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCodeScanningAlertFixedAlertRule {
    /// A short description of the rule used to detect the alert.
    pub description: String,
    /// `full_description`
    pub full_description: Option<String>,
    /// `help`
    pub help: Maybe<String>,
    /// A link to the documentation for the rule used to detect the alert.
    pub help_uri: Maybe<String>,
    /// A unique identifier for the rule used to detect the alert.
    pub id: String,
    /// `name`
    pub name: Option<String>,
    /// The severity of the alert.
    pub severity: Option<RuleSeverity>,
    /// `tags`
    pub tags: Maybe<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
