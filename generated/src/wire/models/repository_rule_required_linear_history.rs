// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleRequiredLinearHistory, RepositoryRuleRequiredLinearHistoryType,
};

impl Object for RepositoryRuleRequiredLinearHistory {
    const NAME: &'static str = "RepositoryRuleRequiredLinearHistory";
    const FIELDS: &'static [&'static str] = &["type"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredLinearHistory);

impl Literal for RepositoryRuleRequiredLinearHistoryType {
    const NAME: &'static str = "RepositoryRuleRequiredLinearHistoryType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequiredLinearHistory => "required_linear_history",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "required_linear_history" => Self::RequiredLinearHistory,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleRequiredLinearHistoryType);
