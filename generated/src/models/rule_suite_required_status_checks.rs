// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rule-suite-required-status-checks`.

use octoforge_runtime::{Extra, Maybe};

/// Metadata for a required status checks rule evaluation result.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuiteRequiredStatusChecks {
    /// The status checks associated with the rule evaluation.
    pub checks: Option<Vec<RuleSuiteRequiredStatusChecksCheck>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/rule-suite-required-status-checks/properties/checks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuiteRequiredStatusChecksCheck {
    /// The unique identifier of the status check.
    pub id: Option<i64>,
    /// The context name of the status check.
    pub context: Option<String>,
    /// The state of the status check.
    pub state: Option<String>,
    /// The type of the status check.
    pub r#type: Option<String>,
    /// The GitHub App associated with the status check.
    pub app: Maybe<RuleSuiteRequiredStatusChecksCheckApp>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The GitHub App associated with the status check.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuiteRequiredStatusChecksCheckApp {
    /// The unique identifier of the GitHub App.
    pub id: Option<i64>,
    /// The slug of the GitHub App.
    pub slug: Option<String>,
    /// The name of the GitHub App.
    pub name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
