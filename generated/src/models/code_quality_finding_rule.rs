// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-finding-rule`.

use octoforge_runtime::Extra;
use super::RuleSeverity;

/// Code quality rule
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualityFindingRule {
    /// A unique identifier for the rule used to detect the finding.
    pub id: String,
    /// The name of the rule used to detect the finding.
    pub title: String,
    /// A short description of the rule used to detect the finding.
    pub description: String,
    /// A detailed description of the rule used to detect the finding.
    pub help: Option<String>,
    /// The severity of the rule used to detect the finding.
    pub severity: RuleSeverity,
    /// The category of the rule used to detect the finding.
    pub category: CodeQualityFindingRuleCategory,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The category of the rule used to detect the finding.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeQualityFindingRuleCategory {
    /// `none`
    None,
    /// `maintainability`
    Maintainability,
    /// `reliability`
    Reliability,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
