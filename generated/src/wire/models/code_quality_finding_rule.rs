// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CodeQualityFindingRule, CodeQualityFindingRuleCategory};

impl Object for CodeQualityFindingRule {
    const NAME: &'static str = "CodeQualityFindingRule";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "description",
        "help",
        "severity",
        "category",
    ];
    const REQUIRED: &'static [u64] = &[55];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            title: fields.at(1),
            description: fields.at(2),
            help: fields.at(3),
            severity: fields.at(4),
            category: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.title,
                &self.description,
                &self.help,
                &self.severity,
                &self.category,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeQualityFindingRule);

impl Literal for CodeQualityFindingRuleCategory {
    const NAME: &'static str = "CodeQualityFindingRuleCategory";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Maintainability => "maintainability",
            Self::Reliability => "reliability",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "maintainability" => Self::Maintainability,
            "reliability" => Self::Reliability,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeQualityFindingRuleCategory);
