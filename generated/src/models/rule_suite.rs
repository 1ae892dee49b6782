// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rule-suite`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::PassFailBypass;

/// Response
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuite {
    /// The unique identifier of the rule insight.
    pub id: Option<i64>,
    /// The number that identifies the user.
    pub actor_id: Maybe<i64>,
    /// The handle for the GitHub user account.
    pub actor_name: Maybe<String>,
    /// The previous commit SHA of the ref.
    pub before_sha: Option<String>,
    /// The new commit SHA of the ref.
    pub after_sha: Option<String>,
    /// The ref name that the evaluation ran on.
    pub r#ref: Option<String>,
    /// The ID of the repository associated with the rule evaluation.
    pub repository_id: Option<i64>,
    /// The name of the repository without the `.git` extension.
    pub repository_name: Option<String>,
    /// `pushed_at`
    pub pushed_at: Option<DateTime>,
    /// The result of the rule evaluations for rules with the `active` enforcement status.
    pub result: Option<PassFailBypass>,
    /// The result of the rule evaluations for rules with the `active` and `evaluate` enforcement statuses, demonstrating whether rules would pass or fail if all rules in the rule suite were `active`. Null if no rules with `evaluate` enforcement status were run.
    pub evaluation_result: Maybe<PassFailBypass>,
    /// Details on the evaluated rules.
    pub rule_evaluations: Option<Vec<RuleSuiteRuleEvaluation>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/rule-suite/properties/rule_evaluations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuiteRuleEvaluation {
    /// `rule_source`
    pub rule_source: Option<RuleSuiteRuleEvaluationRuleSource>,
    /// The enforcement level of this rule source.
    pub enforcement: Option<RuleSuiteRuleEvaluationEnforcement>,
    /// The result of the evaluation of the individual rule.
    pub result: Option<RuleSuiteRuleEvaluationResult>,
    /// The type of rule.
    pub rule_type: Option<String>,
    /// The detailed failure message for the rule. Null if the rule passed.
    pub details: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The enforcement level of this rule source.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleSuiteRuleEvaluationEnforcement {
    /// `active`
    Active,
    /// `evaluate`
    Evaluate,
    /// `deleted ruleset`
    DeletedRuleset,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The result of the evaluation of the individual rule.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleSuiteRuleEvaluationResult {
    /// `pass`
    Pass,
    /// `fail`
    Fail,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/rule-suite/properties/rule_evaluations/items/properties/rule_source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuiteRuleEvaluationRuleSource {
    /// The type of rule source.
    pub r#type: Option<String>,
    /// The ID of the rule source.
    pub id: Maybe<i64>,
    /// The name of the rule source.
    pub name: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
