// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RuleSuite, RuleSuiteRuleEvaluation, RuleSuiteRuleEvaluationEnforcement,
    RuleSuiteRuleEvaluationResult, RuleSuiteRuleEvaluationRuleSource,
};

impl Object for RuleSuite {
    const NAME: &'static str = "RuleSuite";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "actor_id",
        "actor_name",
        "before_sha",
        "after_sha",
        "ref",
        "repository_id",
        "repository_name",
        "pushed_at",
        "result",
        "evaluation_result",
        "rule_evaluations",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            actor_id: fields.at(1),
            actor_name: fields.at(2),
            before_sha: fields.at(3),
            after_sha: fields.at(4),
            r#ref: fields.at(5),
            repository_id: fields.at(6),
            repository_name: fields.at(7),
            pushed_at: fields.at(8),
            result: fields.at(9),
            evaluation_result: fields.at(10),
            rule_evaluations: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.actor_id,
                &self.actor_name,
                &self.before_sha,
                &self.after_sha,
                &self.r#ref,
                &self.repository_id,
                &self.repository_name,
                &self.pushed_at,
                &self.result,
                &self.evaluation_result,
                &self.rule_evaluations,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RuleSuite);

impl Object for RuleSuiteRuleEvaluation {
    const NAME: &'static str = "RuleSuiteRuleEvaluation";
    const FIELDS: &'static [&'static str] = &[
        "rule_source",
        "enforcement",
        "result",
        "rule_type",
        "details",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            rule_source: fields.at(0),
            enforcement: fields.at(1),
            result: fields.at(2),
            rule_type: fields.at(3),
            details: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.rule_source,
                &self.enforcement,
                &self.result,
                &self.rule_type,
                &self.details,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RuleSuiteRuleEvaluation);

impl Literal for RuleSuiteRuleEvaluationEnforcement {
    const NAME: &'static str = "RuleSuiteRuleEvaluationEnforcement";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Evaluate => "evaluate",
            Self::DeletedRuleset => "deleted ruleset",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "evaluate" => Self::Evaluate,
            "deleted ruleset" => Self::DeletedRuleset,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RuleSuiteRuleEvaluationEnforcement);

impl Literal for RuleSuiteRuleEvaluationResult {
    const NAME: &'static str = "RuleSuiteRuleEvaluationResult";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pass" => Self::Pass,
            "fail" => Self::Fail,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RuleSuiteRuleEvaluationResult);

impl Object for RuleSuiteRuleEvaluationRuleSource {
    const NAME: &'static str = "RuleSuiteRuleEvaluationRuleSource";
    const FIELDS: &'static [&'static str] = &["type", "id", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            id: fields.at(1),
            name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.id, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuiteRuleEvaluationRuleSource);
