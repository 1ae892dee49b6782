// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rule-suites`.

use octoforge_runtime::{DateTime, Extra};
use super::PassFailBypass;

/// Described at `/components/schemas/rule-suites/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuitesItem {
    /// The unique identifier of the rule insight.
    pub id: Option<i64>,
    /// The number that identifies the user.
    pub actor_id: Option<i64>,
    /// The handle for the GitHub user account.
    pub actor_name: Option<String>,
    /// The first commit sha before the push evaluation.
    pub before_sha: Option<String>,
    /// The last commit sha in the push evaluation.
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
    /// The result of the rule evaluations for rules with the `active` and `evaluate` enforcement statuses, demonstrating whether rules would pass or fail if all rules in the rule suite were `active`.
    pub evaluation_result: Option<PassFailBypass>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Response
pub type RuleSuites = Vec<RuleSuitesItem>;
