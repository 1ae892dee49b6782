// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleRequiredStatusChecks, RepositoryRuleRequiredStatusChecksParameters,
    RepositoryRuleRequiredStatusChecksType,
};

impl Object for RepositoryRuleRequiredStatusChecks {
    const NAME: &'static str = "RepositoryRuleRequiredStatusChecks";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredStatusChecks);

impl Object for RepositoryRuleRequiredStatusChecksParameters {
    const NAME: &'static str = "RepositoryRuleRequiredStatusChecksParameters";
    const FIELDS: &'static [&'static str] = &[
        "do_not_enforce_on_create",
        "required_status_checks",
        "strict_required_status_checks_policy",
    ];
    const REQUIRED: &'static [u64] = &[6];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            do_not_enforce_on_create: fields.at(0),
            required_status_checks: fields.at(1),
            strict_required_status_checks_policy: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.do_not_enforce_on_create,
                &self.required_status_checks,
                &self.strict_required_status_checks_policy,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredStatusChecksParameters);

impl Literal for RepositoryRuleRequiredStatusChecksType {
    const NAME: &'static str = "RepositoryRuleRequiredStatusChecksType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequiredStatusChecks => "required_status_checks",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "required_status_checks" => Self::RequiredStatusChecks,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleRequiredStatusChecksType);
