// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{
    Fields, Json, Kind, Literal, Node, Object, Union, Variant, Visit,
};
use crate::models::{
    Environment, EnvironmentProtectionRule, EnvironmentProtectionRuleBranchPolicy,
    EnvironmentProtectionRuleBranchPolicyType,
    EnvironmentProtectionRuleRequiredReviewers,
    EnvironmentProtectionRuleRequiredReviewersType, EnvironmentProtectionRuleWaitTimer,
    EnvironmentProtectionRuleWaitTimerType,
};

impl Object for Environment {
    const NAME: &'static str = "Environment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "url",
        "html_url",
        "created_at",
        "updated_at",
        "protection_rules",
        "deployment_branch_policy",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            protection_rules: fields.at(7),
            deployment_branch_policy: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.name,
                &self.url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
                &self.protection_rules,
                &self.deployment_branch_policy,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Environment);

impl Union for EnvironmentProtectionRule {
    const NAME: &'static str = "EnvironmentProtectionRule";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["wait_timer"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["required_reviewers"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["branch_policy"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::WaitTimer(node.read()),
            1 => Self::RequiredReviewers(node.read()),
            2 => Self::BranchPolicy(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::WaitTimer(value) => value,
            Self::RequiredReviewers(value) => value,
            Self::BranchPolicy(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(EnvironmentProtectionRule);

impl Object for EnvironmentProtectionRuleWaitTimer {
    const NAME: &'static str = "EnvironmentProtectionRuleWaitTimer";
    const FIELDS: &'static [&'static str] = &["id", "node_id", "type", "wait_timer"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            r#type: fields.at(2),
            wait_timer: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id, &self.r#type, &self.wait_timer], &self.extra)
    }
}

octoforge_runtime::object!(EnvironmentProtectionRuleWaitTimer);

impl Object for EnvironmentProtectionRuleRequiredReviewers {
    const NAME: &'static str = "EnvironmentProtectionRuleRequiredReviewers";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "prevent_self_review",
        "type",
        "reviewers",
    ];
    const REQUIRED: &'static [u64] = &[11];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            prevent_self_review: fields.at(2),
            r#type: fields.at(3),
            reviewers: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.prevent_self_review,
                &self.r#type,
                &self.reviewers,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(EnvironmentProtectionRuleRequiredReviewers);

impl Object for EnvironmentProtectionRuleBranchPolicy {
    const NAME: &'static str = "EnvironmentProtectionRuleBranchPolicy";
    const FIELDS: &'static [&'static str] = &["id", "node_id", "type"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            r#type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(EnvironmentProtectionRuleBranchPolicy);

impl Literal for EnvironmentProtectionRuleWaitTimerType {
    const NAME: &'static str = "EnvironmentProtectionRuleWaitTimerType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::WaitTimer => "wait_timer",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "wait_timer" => Self::WaitTimer,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnvironmentProtectionRuleWaitTimerType);

impl Literal for EnvironmentProtectionRuleRequiredReviewersType {
    const NAME: &'static str = "EnvironmentProtectionRuleRequiredReviewersType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequiredReviewers => "required_reviewers",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "required_reviewers" => Self::RequiredReviewers,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnvironmentProtectionRuleRequiredReviewersType);

impl Literal for EnvironmentProtectionRuleBranchPolicyType {
    const NAME: &'static str = "EnvironmentProtectionRuleBranchPolicyType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BranchPolicy => "branch_policy",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "branch_policy" => Self::BranchPolicy,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnvironmentProtectionRuleBranchPolicyType);
