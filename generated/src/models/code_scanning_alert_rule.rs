// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-rule`.

use octoforge_runtime::{Extra, Maybe};
use super::{RepositoryAdvisorySeverity, RuleSeverity};

/// Described at `/components/schemas/code-scanning-alert-rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertRule {
    /// A unique identifier for the rule used to detect the alert.
    pub id: Maybe<String>,
    /// The name of the rule used to detect the alert.
    pub name: Option<String>,
    /// The severity of the alert.
    pub severity: Maybe<RuleSeverity>,
    /// The security severity of the alert.
    pub security_severity_level: Maybe<RepositoryAdvisorySeverity>,
    /// A short description of the rule used to detect the alert.
    pub description: Option<String>,
    /// A description of the rule used to detect the alert.
    pub full_description: Option<String>,
    /// A set of tags applicable for the rule.
    pub tags: Maybe<Vec<String>>,
    /// Detailed documentation for the rule as GitHub Flavored Markdown.
    pub help: Maybe<String>,
    /// A link to the documentation for the rule used to detect the alert.
    pub help_uri: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
