// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleCommitMessagePattern, RepositoryRuleCommitMessagePatternType,
};

impl Object for RepositoryRuleCommitMessagePattern {
    const NAME: &'static str = "RepositoryRuleCommitMessagePattern";
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

octoforge_runtime::object!(RepositoryRuleCommitMessagePattern);

impl Literal for RepositoryRuleCommitMessagePatternType {
    const NAME: &'static str = "RepositoryRuleCommitMessagePatternType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CommitMessagePattern => "commit_message_pattern",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "commit_message_pattern" => Self::CommitMessagePattern,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleCommitMessagePatternType);
